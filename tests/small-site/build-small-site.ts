import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { SourceFile } from '../../src/model/content.ts';
import { buildEnvironment } from '../build-environment.ts';
import { copyProject } from '../copy-project.ts';

const root = join(process.cwd(), '.cache/small-site');

/** The folder of the small site, once it is built. */
export const smallSite = join(root, 'dist');

/** Builds a guide of the given files below a base path. Throws with what the build said where it fails. */
export async function buildSmallSite(files: readonly SourceFile[], base: string): Promise<void> {
  rmSync(root, { recursive: true, force: true });
  copyProject(root, files);
  await promisify(execFile)(process.execPath, ['scripts/build.ts'], {
    cwd: root,
    env: buildEnvironment({ BASE: base }),
  });
}
