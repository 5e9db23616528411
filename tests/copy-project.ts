import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** What a build reads of the project, the packages aside. */
const parts = ['astro.config.mjs', 'diagrams', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];

/**
 * Copies what a build needs into a new folder. The packages are linked one by one, since a build keeps things of its own
 * beside them.
 */
export function copyProject(folder: string): void {
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((each) => !each.startsWith('.'))) {
    symlinkSync(join(process.cwd(), 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
}
