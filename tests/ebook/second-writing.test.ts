import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { writeElsewhere } from '../write-elsewhere.ts';

const folder = writeElsewhere(join(import.meta.dirname, 'write-ebook.ts'));

test.each(['technical-enough.epub', 'technical-enough-anki.txt'])(
  '%s is the same to the byte when it is written again elsewhere on Earth',
  (name) => {
    const bytes = readFileSync(join(builtSite, 'downloads', name));
    expect(
      readFileSync(join(folder, name)).equals(bytes),
      'The content has changed since the site was built, or the file depends on where it is written.',
    ).toBe(true);
  },
);
