import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { collectionNames, collections } from '../model/collections.ts';
import type { SourceFile } from '../model/content.ts';

/** Every content file below the project’s root, by path. */
export function readContent(root: string): SourceFile[] {
  return collectionNames.flatMap((name) => {
    const { folder } = collections[name];
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile() && !item.name.startsWith('.'))
      .map((item) => {
        const path = join(item.parentPath, item.name);
        return {
          path: path
            .slice(root.length + 1)
            .split(sep)
            .join('/'),
          text: readFileSync(path, 'utf8'),
        };
      });
  });
}
