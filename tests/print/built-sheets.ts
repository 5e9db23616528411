import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtGuide } from '../built-guide.ts';
import { builtSite } from '../built-site.ts';

/** Every sheet of the built site: its level, its paper with its size in points, and its file. */
export const builtSheets = builtGuide.levels.flatMap((level) =>
  [
    { paper: 'a4', width: 595.28, height: 841.89 },
    { paper: 'letter', width: 612, height: 792 },
  ].map((size) => {
    const name = `technical-enough-${level.id}-${size.paper}.pdf`;
    return { name, level, ...size, bytes: new Uint8Array(readFileSync(join(builtSite, 'downloads', name))) };
  }),
);
