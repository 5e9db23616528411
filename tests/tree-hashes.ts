import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The hash of every file below a folder, by the file’s path in it. */
export function treeHashes(folder: string): Readonly<Record<string, string>> {
  const items = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => !item.isDirectory());
  const paths = items.map((item) => relative(folder, join(item.parentPath, item.name))).sort();
  return Object.fromEntries(
    paths.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}
