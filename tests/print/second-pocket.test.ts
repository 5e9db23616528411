import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteAddress } from '../site-address.ts';
import { builtBooklets, builtCards } from './built-pocket.ts';

const folder = mkdtempSync(join(tmpdir(), 'pocket-'));

beforeAll(() => {
  const { BASE: _base, ...environment } = process.env;
  execFileSync(process.execPath, [join(import.meta.dirname, 'write-pocket.ts'), folder], {
    env: { ...environment, SITE: siteAddress, TZ: 'Pacific/Auckland', LC_ALL: 'de_DE.UTF-8', NODE_OPTIONS: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

test.each([...builtCards, ...builtBooklets])(
  '$name is the same to the byte when it is written again elsewhere on Earth',
  ({ name, bytes }) => {
    const again = readFileSync(join(folder, name));
    expect(again.length).toBe(bytes.length);
    expect(
      again.equals(bytes),
      'The content has changed since the site was built, or a file depends on where it is written.',
    ).toBe(true);
  },
);
