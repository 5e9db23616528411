import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { siteAddress } from '../site-address.ts';

const folder = mkdtempSync(join(tmpdir(), 'ebook-'));

beforeAll(() => {
  const { BASE: _base, ...environment } = process.env;
  execFileSync(process.execPath, [join(import.meta.dirname, 'write-ebook.ts'), folder], {
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
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

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
