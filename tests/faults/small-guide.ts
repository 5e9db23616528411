import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sampleFiles } from '../../src/checks/sample-files.ts';
import { copyProject } from '../copy-project.ts';

/** Makes a project of its own of the smallest guide that passes every rule: it builds in seconds. */
export function makeSmallGuide(folder: string): void {
  copyProject(folder);
  for (const part of ['src/content', 'diagrams']) rmSync(join(folder, part), { recursive: true });
  for (const { path, text } of sampleFiles()) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
