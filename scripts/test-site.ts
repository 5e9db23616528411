import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from './build-site.ts';

const folder = '.cache/test-site';
const stamp = '.cache/test-site.sources';
const sources = ['src', 'diagrams', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'package-lock.json'];

/** Builds the site that the tests read, for the public address https://guide.example. */
export async function buildTestSite(): Promise<void> {
  process.env['SITE'] = 'https://guide.example';
  delete process.env['BASE'];
  const built = hashOfSources();
  await buildSite(process.cwd(), folder);
  writeFileSync(stamp, built);
}

/** Whether the site that the tests read was built from the files that are here now. */
export function isTestSiteFresh(): boolean {
  return existsSync(folder) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfSources();
}

function hashOfSources(): string {
  const hash = createHash('sha256');
  for (const source of sources) {
    const files = source.includes('.') ? [source] : filesIn(source);
    for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !item.name.endsWith('.test.ts'))
    .map((item) => join(item.parentPath, item.name))
    .sort();
}
