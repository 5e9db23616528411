import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PagefindIndex } from 'pagefind';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeSearchIndex } from './write-search-index.ts';

type Files = Awaited<ReturnType<PagefindIndex['getFiles']>>['files'];

/** What becomes of the files of the index before they are written. */
const spoil = vi.hoisted(() => ({ files: (files: Files): Files => files }));

vi.mock(import('pagefind'), async (original) => {
  const pagefind = await original();
  return {
    ...pagefind,
    createIndex: async (options) => {
      const made = await pagefind.createIndex(options);
      const getFiles = made.index?.getFiles.bind(made.index);
      if (made.index && getFiles) {
        made.index.getFiles = async () => {
          const answer = await getFiles();
          return { ...answer, files: spoil.files(answer.files) };
        };
      }
      return made;
    },
  };
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-index-'));
  writeFileSync(
    join(folder, 'index.html'),
    '<html lang="en"><body data-pagefind-body><h1>One</h1>Words.</body></html>',
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

test('writes every file of the index but the ready-made search boxes', async () => {
  spoil.files = (files) => files;
  await writeSearchIndex(folder);
  expect(readdirSync(join(folder, 'pagefind'))).toEqual(
    expect.arrayContaining(['pagefind.js', 'pagefind-entry.json', 'wasm.en.pagefind', 'index', 'fragment']),
  );
  expect(readdirSync(join(folder, 'pagefind')).filter((name) => name.includes('ui'))).toEqual([]);
});

test('refuses an index with an empty file', async () => {
  spoil.files = (files) =>
    files.map((file) => (file.path.startsWith('index/') ? { ...file, content: new Uint8Array() } : file));
  await expect(writeSearchIndex(folder)).rejects.toThrow(
    /^The search index’s file index\/\S+ is empty\. Build again\.$/,
  );
});

test.each(['pagefind-entry.json', 'fragment/', 'index/'])('refuses an index without %s', async (lost) => {
  spoil.files = (files) => files.filter(({ path }) => !path.startsWith(lost));
  await expect(writeSearchIndex(folder)).rejects.toThrow(
    `The search index has no ${lost.replace('/', ' files')}. Build again.`,
  );
});
