import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { findBrokenLinks } from '../src/site/broken-links.ts';
import { headersFile } from '../src/site/host-headers.ts';
import type { Settings } from '../src/site/settings.ts';
import { writeOfflineFiles } from '../src/site/write-offline-files.ts';
import { writePagePolicies } from '../src/site/write-page-policies.ts';
import { writeSearchIndex } from '../src/site/write-search-index.ts';
import { stage } from './stage.ts';

/** Builds a whole site into a folder from the printed guide that this process has handed over. */
export async function buildPages(root: string, settings: Settings, folder: string): Promise<void> {
  await stage('Pages', () => build({ root, outDir: folder, logLevel: 'error' }));
  await stage('Search index', () => writeSearchIndex(folder));
  await stage('Links', async () => {
    const broken = await findBrokenLinks(folder, settings);
    if (broken.length > 0) throw new Error(`${broken.join('\n')}\nSome links lead nowhere. Nothing was published.`);
  });
  await stage('Security policies', async () => {
    writePagePolicies(folder);
    await writeFile(join(folder, '_headers'), headersFile(settings.base));
  });
  await stage('Offline files', () => writeOfflineFiles(folder));
}
