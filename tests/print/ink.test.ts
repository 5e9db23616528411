import type { PDFDocumentProxy } from 'pdfjs-dist';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPdf } from '../../src/print/testing/open-pdf.ts';
import { builtSheets } from './built-sheets.ts';
import { pagePixels, type PagePixels } from '../../src/print/testing/page-pixels.ts';
import { wordsOnPage, type PlacedWord } from './words-on-page.ts';

const scale = 4;
const enough = 4.5;
// A mark of less than a pixel’s width, such as a dash or a dot, is drawn paler than its ink.
const enoughForMarks = 2;

describe.each(builtSheets)('$name', ({ bytes, sides }) => {
  let pdf: PDFDocumentProxy;
  beforeAll(async () => {
    pdf = await openPdf(bytes);
  });
  afterAll(() => pdf.loadingTask.destroy());

  test.each([1, 2].slice(0, sides))(
    'has ink for each word on side %i, dark enough on its ground in colour and in grey',
    async (number) => {
      const page = await pdf.getPage(number);
      const pixels = await pagePixels(page, scale);
      const words = await wordsOnPage(page);
      expect(words.length).toBeGreaterThan(150);
      const pale = words.flatMap((word) => {
        const least = /[\p{L}\p{N}]/u.test(word.word) ? enough : enoughForMarks;
        const contrasts = [contrastOf(pixels, word, luminance), contrastOf(pixels, word, greyLuminance)];
        return contrasts.every((contrast) => contrast >= least)
          ? []
          : [
              `${contrasts.map((contrast) => contrast.toFixed(2)).join(' in colour, ')} in grey: “${word.word}” of “${word.run}”`,
            ];
      });
      expect(pale).toEqual([]);
    },
  );
});

/** How far the ink in a word’s box is from the box’s most frequent luminance, as WCAG counts contrast. */
function contrastOf({ rgba, width, height }: PagePixels, word: PlacedWord, luminanceOf: typeof luminance): number {
  const counts = new Map<number, number>();
  const [fromRow, toRow] = [Math.floor(word.top * scale), Math.ceil(word.baseline * scale)];
  const [fromColumn, toColumn] = [Math.floor(word.left * scale), Math.ceil(word.right * scale)];
  for (let row = Math.max(0, fromRow); row < Math.min(height, toRow); row++) {
    for (let column = Math.max(0, fromColumn); column < Math.min(width, toColumn); column++) {
      const at = (row * width + column) * 4;
      const value = Math.round(luminanceOf(rgba[at] ?? 255, rgba[at + 1] ?? 255, rgba[at + 2] ?? 255) * 1000) / 1000;
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  const [ground] = [...counts].reduce((most, other) => (other[1] > most[1] ? other : most), [1, 0]);
  const contrast = (value: number) => (Math.max(value, ground) + 0.05) / (Math.min(value, ground) + 0.05);
  return Math.max(1, ...[...counts.keys()].map(contrast));
}

function luminance(red: number, green: number, blue: number): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The luminance of the grey that a printer or a copier without colours makes of a colour. */
function greyLuminance(red: number, green: number, blue: number): number {
  return linear(Math.round(0.299 * red + 0.587 * green + 0.114 * blue));
}

function linear(value: number): number {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
