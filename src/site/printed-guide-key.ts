import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { SourceFile } from '../model/content.ts';
import type { Settings } from './settings.ts';

/** The rooms whose code makes a printed guide. */
const rooms = ['model', 'checks', 'diagrams', 'print', 'ebook', 'site'];

/**
 * A hash, in hexadecimal digits, of everything that a printed guide depends on: the content, the settings, the code, the
 * installed packages (fonts among them) and Node.
 */
export function printedGuideKey(root: string, content: readonly SourceFile[], settings: Settings): string {
  const code = rooms.flatMap((room) => codeBelow(root, join('src', room)));
  const packages = readFileSync(join(root, 'node_modules/.package-lock.json'), 'utf8');
  const files = [...content, ...code].sort((a, b) => Number(a.path > b.path) - Number(a.path < b.path));
  return createHash('sha256')
    .update(JSON.stringify([process.version, process.arch, settings, packages, files]))
    .digest('hex');
}

function codeBelow(root: string, folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => ({
      path: join(folder, name).replaceAll(sep, '/'),
      text: readFileSync(join(root, folder, name), 'utf8'),
    }));
}
