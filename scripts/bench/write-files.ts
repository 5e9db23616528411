import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes texts to paths below a folder, with the folders that they need. */
export function writeFiles(folder: string, textByPath: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(textByPath)) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
