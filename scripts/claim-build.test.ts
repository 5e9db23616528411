import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { claimBuild } from './claim-build.ts';

const root = mkdtempSync(join(tmpdir(), 'claim-'));
afterAll(() => rmSync(root, { recursive: true }));

test('a folder has one build at a time, and is free again when that ends', async () => {
  const release = await claimBuild(root);
  await expect(claimBuild(root)).rejects.toThrow(
    `Another build is running in this folder (process ${process.pid}). Wait for its end, or stop it, then run this again.`,
  );
  await release();
  await (
    await claimBuild(root)
  )();
});
