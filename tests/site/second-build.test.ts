import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtGuide } from '../built-guide.ts';
import { builtSite } from '../built-site.ts';
import { buildEnvironment } from '../build-environment.ts';
import { copyProject } from '../copy-project.ts';
import { treeHashes } from '../tree-hashes.ts';

const root = resolve(mkdtempSync('.cache/elsewhere-'));

beforeAll(() => {
  copyProject(root);
  // Some diagrams are drawn anew, which is what takes long.
  const diagrams = readdirSync('.cache/diagrams').filter((_, index) => index % 30 > 0);
  for (const name of diagrams) cpSync(join('.cache/diagrams', name), join(root, '.cache/diagrams', name));
  mkdirSync(join(root, 'home'));
  execFileSync('sh', ['-c', `umask 077; exec '${process.execPath}' scripts/build.ts`], {
    cwd: root,
    env: buildEnvironment({
      SOURCE_DATE_EPOCH: String(Date.parse(`${builtGuide.built}T12:00:00Z`) / 1000),
      TZ: 'Pacific/Auckland',
      LANG: 'de_DE.UTF-8',
      LC_ALL: 'de_DE.UTF-8',
      HOME: join(root, 'home'),
    }),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}, 1_500_000);
afterAll(() => rmSync(root, { recursive: true }), 60_000);

test('a build in another folder, time zone, language and home gives the same files to the byte', () => {
  const here = treeHashes(builtSite);
  const there = treeHashes(join(root, 'dist'));
  const paths = new Set([...Object.keys(here), ...Object.keys(there)]);
  expect(paths.size).toBeGreaterThan(500);
  expect([...paths].filter((path) => here[path] !== there[path])).toEqual([]);
});
