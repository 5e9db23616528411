import type { PDFPageProxy } from 'pdfjs-dist';

/** A word where a reader finds it: its box in points from the page’s top left corner, down to the line it stands on. */
export interface PlacedWord {
  readonly word: string;
  /** The whole run of text that the word is in. */
  readonly run: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly baseline: number;
  readonly size: number;
}

/** Every word of a page with its place; inside a run, places are as if all characters were equally wide. */
export async function wordsOnPage(page: PDFPageProxy): Promise<readonly PlacedWord[]> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , height, x, y] = item.transform as [number, number, number, number, number, number];
    const [left = 0, baseline = 0] = viewport.convertToViewportPoint(x, y) as number[];
    const advance = item.width / item.str.length;
    const size = Math.abs(height);
    return [...item.str.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
      word,
      run: item.str,
      left: left + index * advance,
      right: left + (index + word.length) * advance,
      top: baseline - 0.7 * size,
      baseline,
      size,
    }));
  });
}
