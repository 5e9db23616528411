import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { SourceFile } from '../../src/model/content.ts';
import { siteAddress } from '../site-address.ts';

// Inside the project: Astro wants what it reads below one folder.
const root = join(process.cwd(), '.cache/small-site');

/** The folder of the small site, once it is built. */
export const smallSite = join(root, 'dist');

/**
 * Builds a guide of the given files with the project’s own programs below a base path, for the public address of the
 * tests. Throws with what the build said where it fails.
 */
export async function buildSmallSite(files: readonly SourceFile[], base: string): Promise<void> {
  rmSync(root, { recursive: true, force: true });
  for (const name of ['scripts', 'src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs']) {
    cpSync(name, join(root, name), {
      recursive: true,
      filter: (path) => !path.startsWith(join('src', 'content', '/')),
    });
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'junction');
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  // What Vitest puts into its environment would be taken for the site’s own settings.
  const { BASE_URL, DEV, MODE, NODE_ENV, PROD, SSR, TEST, VITEST, ...environment } = process.env;
  await promisify(execFile)(process.execPath, ['scripts/build.ts'], {
    cwd: root,
    env: { ...environment, SITE: siteAddress, BASE: base },
  });
}
