import sharp from 'sharp';
import { expect, it } from 'vitest';
import { measureWith } from './fonts/measure-with.ts';
import { openFonts } from './fonts/open-fonts.ts';
import { layoutSheet } from './layout-sheet.ts';
import { pageSvg } from './page-svg.ts';
import { sheetFixture } from './sheet-fixture.ts';
import { openPdf } from './testing/open-pdf.ts';
import { rasterPage } from './testing/raster-page.ts';
import { readFontFiles } from './testing/read-font-files.ts';
import { writePdf } from './writer/write-pdf.ts';

it.each([0, 1])('draws side %i as the PDF shows it, without naming a font', async (index) => {
  const fonts = openFonts(readFontFiles());
  const { pages } = layoutSheet(sheetFixture, 'letter', measureWith(fonts));
  const page = pages[index] ?? pages[0];
  const svg = pageSvg(page, fonts);
  expect(svg).not.toMatch(/<text|font/);

  const facts = { title: 'Sheet', author: 'Guide', subject: 'Test', date: new Date(0) };
  const pdf = await openPdf(await writePdf(pages, fonts, facts));
  const shown = await rasterPage(await pdf.getPage(index + 1), 1);
  const drawn = await sharp(Buffer.from(svg)).resize(shown.width, shown.height).greyscale().raw().toBuffer();
  expect(blockDifference(shown.grey, drawn, shown.width, shown.height)).toBeLessThan(24);
});

/** The largest difference of two pictures in mean grey over any block of 8 × 8 pixels: a lost letter, not a soft edge. */
function blockDifference(one: Uint8Array, other: Uint8Array, width: number, height: number): number {
  let largest = 0;
  for (let top = 0; top + 8 <= height; top += 8) {
    for (let left = 0; left + 8 <= width; left += 8) {
      let sum = 0;
      for (let place = 0; place < 64; place++) {
        const pixel = (top + (place >> 3)) * width + left + (place & 7);
        sum += (one[pixel] ?? 0) - (other[pixel] ?? 0);
      }
      largest = Math.max(largest, Math.abs(sum) / 64);
    }
  }
  return largest;
}
