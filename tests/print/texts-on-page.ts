import type { PDFPageProxy } from 'pdfjs-dist';

/** A run of text where a reader finds it, in points from the page’s top left corner. */
export interface PlacedText {
  readonly text: string;
  readonly size: number;
  readonly isTurned: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

// How far letters reach above and below their line, as shares of the size.
const ascent = 0.75;
const descent = 0.25;

/** Every run of text of a page with the box that its letters fill, upright or upside down. */
export async function textsOnPage(page: PDFPageProxy): Promise<readonly PlacedText[]> {
  const height = page.view[3] ?? 0;
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a, b, c, d, x, y] = item.transform as [number, number, number, number, number, number];
    if (Math.abs(b) > 0.01 || Math.abs(c) > 0.01 || Math.sign(a) !== Math.sign(d))
      throw new Error(`“${item.str}” stands neither upright nor on its head.`);
    const isTurned = a < 0;
    const size = Math.abs(d);
    const line = height - y;
    return [
      {
        text: item.str,
        size,
        isTurned,
        left: isTurned ? x - item.width : x,
        right: isTurned ? x : x + item.width,
        top: line - (isTurned ? descent : ascent) * size,
        bottom: line + (isTurned ? ascent : descent) * size,
      },
    ];
  });
}
