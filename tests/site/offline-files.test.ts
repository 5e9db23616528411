import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import type { OfflineFile, OfflineFiles, OfflineSizes } from '../../src/browser/offline-files.ts';
import { pageFromPack, type PagePack } from '../../src/browser/page-from-pack.ts';
import { offlinePart } from '../../src/site/offline-part.ts';
import { writeOfflineFiles } from '../../src/site/write-offline-files.ts';
import { builtGuide } from '../built-guide.ts';
import { builtSite } from '../built-site.ts';
import { builtFiles } from './built-files.ts';

const read = (file: string) => readFileSync(join(builtSite, file));
const hash = (file: string) => createHash('sha256').update(read(file)).digest('hex').slice(0, 32);
const worker = read('offline-worker.js').toString();
const [listPath = ''] = /offline\/files\.\w+\.json/.exec(worker) ?? [];
const { reading, more, pack } = JSON.parse(read(listPath).toString()) as OfflineFiles;
const sizes = JSON.parse(read('offline/sizes.json').toString()) as OfflineSizes;

describe('the list of files that a device can keep', () => {
  test('has every file of the site, but for those that a rule leaves out', () => {
    const listed = new Map<string, string>([
      ...reading.map(([path]) => [path, 'reading'] as const),
      ...more.map(([path]) => [path, 'more'] as const),
    ]);
    expect(builtFiles.filter((path) => offlinePart(path) !== (listed.get(path) ?? 'never'))).toEqual([]);
    expect(listed.size).toBe(reading.length + more.length);
  });

  test('has every page, level sheet, style, script and font in what a first visit keeps', () => {
    const paths = new Set(reading.map(([path]) => path));
    const levelSheets = builtGuide.levels.flatMap(({ id }) =>
      ['a4', 'letter'].map((paper) => `downloads/technical-enough-${id}-${paper}.pdf`),
    );
    const wanted = builtFiles.filter(
      (path) => /\.(?:html|css|woff2)$|^_astro\//.test(path) || path === 'look-up.json' || levelSheets.includes(path),
    );
    expect(wanted.length).toBeGreaterThan(100);
    expect(wanted.filter((path) => !paths.has(path))).toEqual([]);
  });

  test('gives each file its hash and its size', () => {
    const isWrong = ([path, itsHash, bytes]: OfflineFile) =>
      hash(path) !== itsHash || statSync(join(builtSite, path)).size !== bytes;
    expect([...reading, ...more, pack].filter(isWrong)).toEqual([]);
    expect(listPath).toBe(`offline/files.${hash(listPath)}.json`);
  });

  test('comes with a pack that gives every page back to the byte', () => {
    const pages = JSON.parse(read(pack[0]).toString()) as PagePack;
    const paths = builtFiles.filter((path) => path.endsWith('.html'));
    expect(Object.keys(pages.pages).sort()).toEqual(paths);
    expect(paths.filter((path) => pageFromPack(pages, path) !== read(path).toString())).toEqual([]);
  });

  test('is the same when it is made again', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'offline-'));
    afterAll(() => rmSync(copy, { recursive: true }));
    cpSync(builtSite, copy, { recursive: true, filter: (path) => !/offline\/\w+\.\w+\.json$/.test(path) });
    writeFileSync(join(copy, 'offline-worker.js'), worker.replace(listPath, '__offline_files__'));
    await writeOfflineFiles(copy);
    for (const folder of ['offline', '.']) {
      expect(readdirSync(join(copy, folder)).sort()).toEqual(readdirSync(join(builtSite, folder)).sort());
    }
    expect(readFileSync(join(copy, 'offline-worker.js'), 'utf8')).toBe(worker);
    expect(readFileSync(join(copy, 'offline/sizes.json'), 'utf8')).toBe(JSON.stringify(sizes));
  });
});

describe('what offline costs', () => {
  test('a first visit keeps less than 2 MB, and what comes on request, books included, is less than 16 MB', () => {
    expect(sizes.reading).toBeLessThan(2e6);
    expect(sizes.more).toBeLessThan(16e6);
  });

  // What pages run for it is part of their own script, whose size tests/site/budget.json limits.
  test('the worker is under 3 KB, compressed', () => {
    expect(brotliCompressSync(worker).length).toBeLessThan(3000);
  });

  test('the worker is one file that any browser runs as it is', () => {
    expect(worker).not.toMatch(/\bimport\b|\bexport\b/);
    expect(worker).not.toMatch(/https?:\/\//);
  });
});
