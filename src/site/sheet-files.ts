import sharp from 'sharp';
import { formatProblem } from '../model/problem.ts';
import { pageSvg } from '../print/page-svg.ts';
import { content, guide, settings } from './guide.ts';
import { pictureById } from './pictures.ts';
import { layOutSheets, papers, readPrintFonts, sheetFileName, sheetPdf, type LaidOutSheet } from './sheets.ts';

/** A picture of one side of a sheet. */
export interface SheetPicture {
  readonly name: string;
  readonly side: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** A sheet ready to download, with pictures of its sides. */
export interface SheetFile {
  readonly name: string;
  readonly title: string;
  readonly level: string;
  readonly paperId: string;
  readonly paper: string;
  readonly pages: number;
  readonly kilobytes: number;
  readonly reviewed: string;
  readonly bytes: Uint8Array;
  readonly pictures: readonly SheetPicture[];
}

const pictureWidth = 480;
let files: Promise<readonly SheetFile[]> | undefined;

/** Every sheet of the guide, written once a build. */
export function sheetFilesOf(): Promise<readonly SheetFile[]> {
  files ??= writeSheetFiles();
  return files;
}

async function writeSheetFiles(): Promise<readonly SheetFile[]> {
  const fonts = readPrintFonts(process.cwd());
  const { sheets, problems } = layOutSheets(content, guide, pictureById, fonts, settings);
  if (problems.length > 0) throw new Error(`The sheets have problems.\n${problems.map(formatProblem).join('\n')}`);
  return Promise.all(
    sheets.map(async (sheet): Promise<SheetFile> => {
      const bytes = await sheetPdf(sheet, fonts);
      const name = sheetFileName(sheet);
      return {
        name,
        title: `${sheet.level.name} cheat-sheet`,
        level: sheet.level.id,
        paperId: sheet.paper,
        paper: papers[sheet.paper],
        pages: sheet.pages.length,
        kilobytes: Math.ceil(bytes.length / 1000),
        reviewed: sheet.reviewed,
        bytes,
        pictures: await picturesOf(sheet, name, fonts),
      };
    }),
  );
}

function picturesOf(
  { pages }: LaidOutSheet,
  name: string,
  fonts: ReturnType<typeof readPrintFonts>,
): Promise<SheetPicture[]> {
  return Promise.all(
    pages.map(async (page, index) => {
      const { data, info } = await sharp(Buffer.from(pageSvg(page, fonts)), { density: 144 })
        .resize({ width: pictureWidth })
        .flatten({ background: '#ffffff' })
        .webp({ quality: 82 })
        .toBuffer({ resolveWithObject: true });
      return {
        name: name.replace(/\.pdf$/, `-${index + 1}.webp`),
        side: index === 0 ? 'front' : 'back',
        width: info.width,
        height: info.height,
        bytes: data,
      };
    }),
  );
}
