import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { sampleFiles } from '../checks/sample-files.ts';
import { buildGuide } from '../model/build-guide.ts';
import { parseContent } from '../model/parse-content.ts';
import { keepPrint, keptPrint } from './kept-prints.ts';
import { packPrinted, unpackPrinted, type PrintedGuide } from './pack-printed.ts';

const folder = mkdtempSync(join(tmpdir(), 'prints-'));
beforeEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = { title: 'A file', reviewed: '2026-11-01', bytes: new Uint8Array([37, 80, 68, 70]) };
const reader = { ...file, name: 'a.epub', format: 'EPUB', about: 'All of it.', size: '1 KB' };
const printed: PrintedGuide = {
  guide: buildGuide(parseContent(sampleFiles()).content),
  pictures: new Map([['a-diagram', { width: 10, height: 5, marks: [] }]]),
  sheets: [],
  pocket: [],
  books: [{ ...file, name: 'a.pdf', paper: 'A4', pages: 1, kilobytes: 1, pictures: [] }],
  readers: { ebook: reader, deck: reader },
};
const packed = packPrinted(printed);

test('a printed guide is the same after it was packed', () => {
  expect(unpackPrinted(packed)).toEqual(printed);
});

test('what is kept is found by its key alone', async () => {
  await keepPrint(folder, 'one', packed);
  expect(await keptPrint(folder, 'one')).toEqual(Buffer.from(packed));
  expect(await keptPrint(folder, 'other')).toBeUndefined();
});

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
  ['empty', () => Buffer.alloc(0)],
  ['changed in one bit', (bytes: Buffer) => bytes.fill((bytes.at(-9) ?? 0) ^ 1, bytes.length - 9, bytes.length - 8)],
])('what is kept is not taken when it is %s', async (_name, damage) => {
  await keepPrint(folder, 'one', packed);
  writeFileSync(join(folder, 'one'), damage(readFileSync(join(folder, 'one'))));
  expect(await keptPrint(folder, 'one')).toBeUndefined();
});

test('three are kept, and the one that has not been asked for longest goes', async () => {
  for (const [index, key] of ['one', 'two', 'three'].entries()) {
    await keepPrint(folder, key, packed);
    utimesSync(join(folder, key), index, index);
  }
  await keptPrint(folder, 'one');
  await keepPrint(folder, 'four', packed);
  expect(readdirSync(folder).sort()).toEqual(['four', 'one', 'three']);
});
