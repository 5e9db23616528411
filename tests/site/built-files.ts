import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { builtSite } from '../built-site.ts';

/** Every file of the built site, by its path with slashes, A–Z. */
export const builtFiles: readonly string[] = readdirSync(builtSite, { recursive: true, withFileTypes: true })
  .filter((item) => item.isFile())
  .map((item) => relative(builtSite, join(item.parentPath, item.name)).replaceAll(sep, '/'))
  .sort();
