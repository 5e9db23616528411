import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { hashOf } from '../browser/hash-of.ts';
import type { OfflineFile, OfflineFiles, OfflineSizes } from '../browser/offline-files.ts';
import { offlinePart } from './offline-part.ts';
import { packPages } from '../browser/pack-pages.ts';

/** Files that are compressed already, and that servers send as they are. */
const compressed = /\.(?:pdf|epub|webp|woff2|pagefind|pf_\w+)$/;
const placeholder = '__offline_files__';

/**
 * Writes what a device needs to keep a finished site: the list of its files with their hashes, all pages in one file, the
 * sizes of the downloads, and the list’s name into the worker. Throws for a file that no rule knows.
 */
export async function writeOfflineFiles(folder: string): Promise<void> {
  const files: Record<'reading' | 'more', OfflineFile[]> = { reading: [], more: [] };
  const sizes: Record<'reading' | 'more', number> = { reading: 0, more: 0 };
  const pages: string[] = [];
  for (const path of await filesBelow(folder)) {
    const part = offlinePart(path);
    if (part === 'never') continue;
    const bytes = await readFile(join(folder, path));
    files[part].push([path, await hashOf(bytes), bytes.length]);
    if (path.endsWith('.html')) pages.push(path);
    else sizes[part] += sentSize(path, bytes);
  }

  // One page at a time, as in all that reads a whole site.
  const texts = pages.values().map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const);
  const packBytes = Buffer.from(JSON.stringify(packPages(texts)));
  const packHash = await hashOf(packBytes);
  const packPath = `offline/pages.${packHash}.json`;
  const list: OfflineFiles = { ...files, pack: [packPath, packHash, packBytes.length] };
  const listBytes = Buffer.from(JSON.stringify(list));
  const listPath = `offline/files.${await hashOf(listBytes)}.json`;
  sizes.reading += sentSize(packPath, packBytes) + sentSize(listPath, listBytes);

  await mkdir(join(folder, 'offline'), { recursive: true });
  await writeFile(join(folder, packPath), packBytes);
  await writeFile(join(folder, listPath), listBytes);
  await writeFile(join(folder, 'offline/sizes.json'), JSON.stringify(sizes satisfies OfflineSizes));
  const workerFile = join(folder, 'offline-worker.js');
  const [before, after, ...more] = (await readFile(workerFile, 'utf8')).split(placeholder);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`The offline worker has ${placeholder} not once. See src/browser/offline-worker.ts.`);
  }
  await writeFile(workerFile, before + listPath + after);
}

/** How many bytes a server sends for a file. */
function sentSize(path: string, bytes: Buffer): number {
  return compressed.test(path) ? bytes.length : gzipSync(bytes).length;
}

/** The paths of all files below a folder, with slashes, in the same order everywhere. */
async function filesBelow(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)).replaceAll(sep, '/'))
    .sort();
}
