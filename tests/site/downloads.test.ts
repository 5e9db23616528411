import { statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { formatDay } from '../../src/model/format-day.ts';
import { formatSize } from '../../src/model/format-size.ts';
import { builtGuide } from '../built-guide.ts';
import { builtSite } from '../built-site.ts';
import { plainWords } from '../plain-words.ts';
import { builtFiles } from './built-files.ts';
import { builtPage } from './built-page.ts';

const names = builtGuide.levels.flatMap(({ id }) => ['a4', 'letter'].map((paper) => `technical-enough-${id}-${paper}`));
const books = ['a4', 'letter', 'a5'].map((paper) => `technical-enough-book-${paper}`);
const { document } = builtPage('downloads/index.html');

describe('the downloads', () => {
  test('are a sheet for every level, skill and profile, a poster and the book, with pictures', () => {
    const others = [
      ...builtGuide.skills.map(({ id }) => `skill-${id}`),
      ...builtGuide.profiles.map(({ id }) => `profile-${id}`),
    ];
    const files = others.flatMap((id) => [`${id}-a4-1.webp`, `${id}-a4.pdf`, `${id}-letter.pdf`]);
    const poster = ['poster-matrix-a3-1.webp', 'poster-matrix-a3.pdf', 'poster-matrix-tabloid.pdf'];
    const expected = [
      ...[...names, ...books].flatMap((name) => [`${name}-1.webp`, `${name}-2.webp`, `${name}.pdf`]),
      ...[...files, ...poster].map((file) => `technical-enough-${file}`),
    ];
    expect(builtFiles.filter((file) => /^downloads\/[^/]+\.(?:pdf|webp)$/.test(file))).toEqual(
      expected.map((file) => `downloads/${file}`).sort(),
    );
  });

  test.each([...names, ...books])('show %s with its pictures, its size and its date', async (name) => {
    const link = document.querySelector(`main a[download][href="/downloads/${name}.pdf"]`);
    const item = link?.closest('li');
    const kilobytes = Math.ceil(statSync(join(builtSite, `downloads/${name}.pdf`)).size / 1000);
    expect(plainWords(item?.textContent ?? '')).toContain(
      ` pages, ${formatSize(kilobytes)}, reviewed ${formatDay(builtGuide.reviewed)}.`,
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
      expect(image.getAttribute('alt')).toMatch(/cheat-sheet|book/);
    }
  });

  test.each([
    ['technical-enough.epub', /e-book \(EPUB\)/],
    ['technical-enough-anki.txt', /\(Anki\)/],
  ])('offer %s with what it is for, its size and its date', (name, title) => {
    const link = document.querySelector(`main a[download][href="/downloads/${name}"]`);
    expect(plainWords(link?.textContent ?? '')).toMatch(title);
    const { size } = statSync(join(builtSite, `downloads/${name}`));
    expect(plainWords(link?.closest('div')?.textContent ?? '')).toContain(
      `${formatSize(Math.ceil(size / 1000))}, reviewed ${formatDay(builtGuide.reviewed)}.`,
    );
    expect(link?.closest('div')?.querySelector('dd')?.textContent).toMatch(/\w+ \w+ \w+/);
  });

  test('lead to every file of theirs from the page itself', () => {
    const linked = [...document.querySelectorAll('main a[download]')].map((link) => link.getAttribute('href') ?? '');
    const pdfs = builtFiles
      .filter((file) => /^downloads\/technical-enough-.+\.pdf$/.test(file))
      .map((file) => `/${file}`);
    expect(linked.filter((href) => /^\/downloads\/technical-enough-.+\.pdf$/.test(href)).sort()).toEqual(pdfs.sort());
  });
});
