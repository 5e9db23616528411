import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtSite } from '../built-site.ts';

/** Every book of the built site: its file and the size of its pages in points. */
export const builtBooks = [
  { paper: 'a4', width: 595.28, height: 841.89 },
  { paper: 'letter', width: 612, height: 792 },
  { paper: 'a5', width: 419.53, height: 595.28 },
].map((size) => {
  const name = `technical-enough-book-${size.paper}.pdf`;
  return { name, ...size, bytes: new Uint8Array(readFileSync(join(builtSite, 'downloads', name))) };
});
