import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { siteAddress } from './site-address.ts';

/**
 * Before the tests of a file, runs a program that writes into a folder, as on a machine on the other side of the Earth
 * that speaks another language. Gives the folder, which is gone after the tests.
 */
export function writeElsewhere(program: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  beforeAll(() => {
    const { BASE: _base, ...environment } = process.env;
    execFileSync(process.execPath, [program, folder], {
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
  return folder;
}
