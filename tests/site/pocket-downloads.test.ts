import { statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { formatSize } from '../../src/model/format-size.ts';
import { builtSite } from '../built-site.ts';
import { plainWords } from '../plain-words.ts';
import { builtBooklets, builtCards } from '../print/built-pocket.ts';
import { builtFiles } from './built-files.ts';
import { builtPage } from './built-page.ts';

const { document } = builtPage('downloads/index.html');
const files = [
  ...builtCards.map((file) => ({ ...file, subject: file.skill.name, count: file.phrases.length })),
  ...builtBooklets.map((file) => ({ ...file, subject: file.level.name, count: undefined })),
];

describe('the downloads for the pocket', () => {
  test('are cards for every skill and a booklet for every level on both papers, with pictures of the first of each', () => {
    const pictures = [builtCards[0], builtBooklets[0]].flatMap((file) =>
      [1, 2].map((page) => `${file?.name.replace('.pdf', '')}-${page}.webp`),
    );
    expect(builtFiles.filter((file) => file.startsWith('downloads/pocket/'))).toEqual(
      [...files.map(({ name }) => name), ...pictures].map((name) => `downloads/pocket/${name}`).sort(),
    );
  });

  test.each(files)('offer $name with its paper and its size', ({ name, subject, count, paper }) => {
    const link = document.querySelector(`main a[download][href="/downloads/pocket/${name}"]`);
    const kilobytes = Math.ceil(statSync(join(builtSite, 'downloads/pocket', name)).size / 1000);
    const shown = `${paper === 'a4' ? 'A4' : 'US Letter'} (PDF, ${formatSize(kilobytes)})`;
    expect(plainWords(link?.textContent ?? '')).toBe(shown);
    expect(link?.getAttribute('aria-label')).toContain(subject);
    expect(link?.getAttribute('aria-label')).toContain(shown.replace(')', ''));
    const item = plainWords(link?.closest('li')?.textContent ?? '');
    expect(item).toContain(count === undefined ? subject : `${subject} (${count} cards)`);
  });

  test('say how to print double-sided', () => {
    const heading = document.querySelector('main h2#pocket');
    expect(plainWords(heading?.textContent ?? '')).toBe('For the pocket');
    const main = plainWords(document.querySelector('main')?.textContent ?? '');
    expect(main).toContain('Print double-sided and choose “flip on the long edge” and “actual size” or 100 %.');
  });

  test('show pictures of the right size with words for those who do not see them', async () => {
    const images = [...document.querySelectorAll('main .pocket img')];
    expect(images).toHaveLength(4);
    for (const image of images) {
      const { width, height } = await sharp(join(builtSite, image.getAttribute('src') ?? '')).metadata();
      expect([width, height].map(String)).toEqual([image.getAttribute('width'), image.getAttribute('height')]);
      expect(image.getAttribute('alt')?.length).toBeGreaterThan(15);
    }
  });
});
