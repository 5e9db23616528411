import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { clearLeftovers } from './clear-leftovers.ts';

const root = mkdtempSync(join(tmpdir(), 'leftovers-'));
afterAll(() => rmSync(root, { recursive: true }));

test('deletes the folders of killed builds and the drafts of dead processes, and nothing else', async () => {
  const { pid: dead } = spawnSync(process.execPath, ['--version']);
  mkdirSync(join(root, '.cache/build-123/site'), { recursive: true });
  mkdirSync(join(root, '.cache/diagrams'));
  for (const name of ['a.json', `b.json.${dead}.tmp`, `c.json.${process.pid}.tmp`]) {
    writeFileSync(join(root, '.cache/diagrams', name), '');
  }
  mkdirSync(join(root, '.cache/test-site'));
  writeFileSync(join(root, '.cache/build.lock'), '');
  await clearLeftovers(root);
  expect(readdirSync(join(root, '.cache')).sort()).toEqual(['build.lock', 'diagrams', 'test-site']);
  expect(readdirSync(join(root, '.cache/diagrams')).sort()).toEqual(['a.json', `c.json.${process.pid}.tmp`]);
});

test('has nothing to do in a project without a cache', async () => {
  await expect(clearLeftovers(join(root, 'nothing'))).resolves.toBeUndefined();
});
