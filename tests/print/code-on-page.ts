import type { PDFPageProxy } from 'pdfjs-dist';
import { pagePixels } from '../../src/print/testing/page-pixels.ts';
import { readQrCode } from './read-qr-code.ts';

type Box = readonly [left: number, bottom: number, right: number, top: number];

/** A code as a camera sees it: what it says, the least white around it in modules, and the size of a module in points. */
export interface CodeOnPage {
  readonly text: string;
  readonly quietZone: number;
  readonly moduleInPoints: number;
}

const scale = 8;

/** Reads the QR code of a page from the page’s picture. Throws where the page has none. */
export async function codeOnPage(page: PDFPageProxy): Promise<CodeOnPage> {
  const box = await boxOfCode(page);
  const { modules, ...measures } = modulesIn(await pagePixels(page, scale), box, page.view[3] ?? 0);
  return { text: readQrCode(modules), ...measures };
}

async function boxOfCode(page: PDFPageProxy): Promise<Box> {
  interface Node {
    readonly alt?: string;
    readonly bbox?: Box;
    readonly children?: readonly Node[];
  }
  const all = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(all)];
  const figure = all((await page.getStructTree()) as Node).find(({ alt }) => alt?.startsWith('QR'));
  if (!figure?.bbox) throw new Error('No figure of the page is a QR code with a box.');
  return figure.bbox;
}

/** The modules of the code in a box of the page, with the least white around them inside the box, in modules. */
function modulesIn({ rgba, width }: Awaited<ReturnType<typeof pagePixels>>, box: Box, pageHeight: number) {
  const [left, top, right, bottom] = [box[0], pageHeight - box[3], box[2], pageHeight - box[1]].map((value) =>
    Math.round(value * scale),
  ) as [number, number, number, number];
  const isDark = (x: number, y: number) => (rgba[(y * width + x) * 4] ?? 255) < 128;
  const columns = span(left, right).filter((x) => span(top, bottom).some((y) => isDark(x, y)));
  const rows = span(top, bottom).filter((y) => span(left, right).some((x) => isDark(x, y)));
  const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [columns[0], columns.at(-1), rows[0], rows.at(-1)];
  // The upper edge of the first finder is the first row of dark pixels: seven modules wide.
  const finder = span(x0, x1).findIndex((x) => !isDark(x, y0 + 2));
  const size = Math.round(((x1 - x0 + 1) * 7) / finder);
  const module = (x1 - x0 + 1) / size;
  const modules = span(0, size).map((row) =>
    span(0, size).map((column) =>
      isDark(Math.floor(x0 + (column + 0.5) * module), Math.floor(y0 + (row + 0.5) * module)),
    ),
  );
  const quietZone = Math.round(Math.min(x0 - left, right - x1, y0 - top, bottom - y1) / module);
  return { modules, quietZone, moduleInPoints: module / scale };
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
