import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SourceFile } from '../src/model/content.ts';

/** What a build reads of the project, the packages aside. */
const parts = ['astro.config.mjs', 'diagrams', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];

/**
 * Copies what a build needs into a new folder, with the given files in place of the guide’s own if there are any. The
 * folder has to lie inside the project: Astro wants what it reads below one folder. The packages are linked one by one,
 * since a build keeps things of its own beside them; Starlight is copied, since Astro names a component’s classes after
 * the place where it finds it.
 */
export function copyProject(folder: string, guide?: readonly SourceFile[]): void {
  const isCopied = (path: string) => !guide || (path !== 'diagrams' && path !== join('src', 'content'));
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true, filter: isCopied });
  for (const { path, text } of guide ?? []) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const packages = join(folder, 'node_modules');
  mkdirSync(packages);
  cpSync('node_modules/.package-lock.json', join(packages, '.package-lock.json'));
  const link = (name: string) =>
    symlinkSync(join(process.cwd(), 'node_modules', name), join(packages, name), 'junction');
  const [scope, copied] = ['@astrojs', '@astrojs/starlight'];
  readdirSync('node_modules')
    .filter((name) => !name.startsWith('.') && name !== scope)
    .forEach(link);
  mkdirSync(join(packages, scope));
  for (const name of readdirSync(join('node_modules', scope))) {
    if (`${scope}/${name}` !== copied) link(join(scope, name));
  }
  cpSync(join('node_modules', copied), join(packages, copied), { recursive: true });
}
