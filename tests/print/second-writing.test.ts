import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteAddress } from '../site-address.ts';
import { builtBooks } from './built-books.ts';
import { builtSheets } from './built-sheets.ts';

const folder = mkdtempSync(join(tmpdir(), 'sheets-'));

beforeAll(() => {
  const { BASE: _base, ...environment } = process.env;
  execFileSync(process.execPath, [join(import.meta.dirname, 'write-sheets.ts'), folder], {
    env: {
      ...environment,
      SITE: siteAddress,
      TZ: 'Pacific/Auckland',
      LANG: 'de_DE.UTF-8',
      LC_ALL: 'de_DE.UTF-8',
      NODE_OPTIONS: '',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

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
