import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeElsewhere } from '../write-elsewhere.ts';
import { builtBooks } from './built-books.ts';
import { builtSheets } from './built-sheets.ts';

const folder = writeElsewhere(join(import.meta.dirname, 'write-sheets.ts'));

test.each([...builtSheets, ...builtBooks])(
  '$name is the same to the byte when it is written again elsewhere on Earth',
  ({ name, bytes }) => {
    const again = readFileSync(join(folder, name));
    expect(again.length).toBe(bytes.length);
    expect(
      again.equals(bytes),
      'The content has changed since the site was built, or the file depends on where it is written.',
    ).toBe(true);
  },
);
