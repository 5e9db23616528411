import { join } from 'node:path';

/** Where a build leaves what it has made before its pages, which run in the same process and find it there. */
export function handOverPath(root: string): string {
  return join(root, '.cache', `build-${process.pid}`, 'printed-guide');
}
