import { statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { formatDay } from '../../src/model/format-day.ts';
import { builtGuide } from '../built-guide.ts';
import { builtSite } from '../built-site.ts';
import { plainWords } from '../plain-words.ts';
import { builtFiles } from './built-files.ts';
import { builtPage } from './built-page.ts';

const names = builtGuide.levels.flatMap(({ id }) => ['a4', 'letter'].map((paper) => `technical-enough-${id}-${paper}`));
const { document } = builtPage('downloads/index.html');

describe('the downloads', () => {
  test('are a sheet for every level on both papers, with a picture of each side', () => {
    const expected = names.flatMap((name) => [`${name}-1.webp`, `${name}-2.webp`, `${name}.pdf`]);
    expect(builtFiles.filter((file) => /^downloads\/.+\.(?:pdf|webp)$/.test(file))).toEqual(
      expected.map((file) => `downloads/${file}`).sort(),
    );
  });

  test.each(names)('show %s with its pictures, its size and its date', async (name) => {
    const link = document.querySelector(`main a[download][href="/downloads/${name}.pdf"]`);
    const item = link?.closest('li');
    const kilobytes = Math.ceil(statSync(join(builtSite, `downloads/${name}.pdf`)).size / 1000);
    expect(plainWords(item?.textContent ?? '')).toContain(
      `2 pages, ${kilobytes} KB, reviewed ${formatDay(builtGuide.reviewed)}.`,
    );

    const images = [...(item?.querySelectorAll('img') ?? [])];
    expect(images.map((image) => image.getAttribute('src'))).toEqual(
      [1, 2].map((side) => `/downloads/${name}-${side}.webp`),
    );
    for (const image of images) {
      const { width, height, format } = await sharp(join(builtSite, image.getAttribute('src') ?? '')).metadata();
      expect({ format, width, height }).toEqual({
        format: 'webp',
        width: Number(image.getAttribute('width')),
        height: Number(image.getAttribute('height')),
      });
      expect(image.getAttribute('alt')).toMatch(/cheat-sheet/);
    }
  });
});
