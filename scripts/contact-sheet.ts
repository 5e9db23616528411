import { mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { Page } from '../src/print/page.ts';
import { bookFor } from '../src/site/books.ts';
import { pagePicture } from '../src/site/page-picture.ts';
import { readSettings } from '../src/site/settings.ts';
import { prepareGuide } from './prepare-guide.ts';
import { report } from './report.ts';
import { stage } from './stage.ts';

const file = 'docs/pictures/print-edition.png';
const width = 1200;
const gap = 28;
const ground = '#dfe5e8';
const columns = 4;

await report(async () => {
  const root = process.cwd();
  const settings = readSettings(process.env, root);
  const { content, guide, pictures, fonts, sheets, pocket } = await prepareGuide(root, settings);
  const onA4 = [...sheets, ...pocket].filter(({ paper }) => paper === 'a4');
  const pageOf = (kind: string, number: number) => onA4.find((one) => one.kind === kind)?.pages[number];
  const { layout: book } = await stage('Book', () => bookFor(content, guide, pictures, fonts, settings)('a4'));
  const topic = guide.topics.find(({ blocks }) => blocks.some(({ type }) => type === 'diagram'));
  const poster = sheets.find(({ kind }) => kind === 'poster')?.pages[0];
  const shown = [
    [pageOf('level', 0), pageOf('level', 1), pageOf('skill', 0), pageOf('profile', 0)],
    [pageOf('cards', 0), pageOf('cards', 1), pageOf('booklet', 0), pageOf('booklet', 1)],
    [book.drawPage(0), book.drawPage(book.places.get(topic?.address ?? '')?.page ?? 1), poster],
  ].map((row) => row.filter((page) => page !== undefined));

  const column = (width - gap * (columns + 1)) / columns;
  let top = gap;
  const placed: { input: Buffer; left: number; top: number }[] = [];
  for (const row of shown) {
    let left = gap;
    let height = 0;
    for (const page of row) {
      const picture = await pagePicture(page, fonts, isWide(page) ? 2 * column + gap : column);
      placed.push({ input: Buffer.from(picture.bytes), left, top });
      left += picture.width + gap;
      height = Math.max(height, picture.height);
    }
    top += height + gap;
  }
  const path = join(root, file);
  await mkdir(dirname(path), { recursive: true });
  await sharp({ create: { width, height: top, channels: 3, background: ground } })
    .composite(placed)
    .png({ palette: true, colours: 32, compressionLevel: 9 })
    .toFile(`${path}.part`);
  await rename(`${path}.part`, path);
  console.log(`  ${file} shows one page of each format.`);
});

function isWide(page: Page): boolean {
  return page.width > page.height;
}
