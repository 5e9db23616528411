import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrokenLinks } from '../src/site/broken-links.ts';
import { headersFile } from '../src/site/host-headers.ts';
import { printedGuideVariable } from '../src/site/printed-guide-variable.ts';
import type { Settings } from '../src/site/settings.ts';
import { writeOfflineFiles } from '../src/site/write-offline-files.ts';
import { writePagePolicies } from '../src/site/write-page-policies.ts';
import { writeSearchIndex } from '../src/site/write-search-index.ts';
import { runStep } from './run-step.ts';
import { stage } from './stage.ts';

/** More than twice what 2,000 pages need; without a limit, they take 250 MB more, of which most is garbage. */
const pagesHeapMegabytes = 1024;

/** Builds a whole site into a folder from a printed guide, packed in a file. */
export async function buildPages(printed: string, settings: Settings, folder: string): Promise<void> {
  await stage('Pages', () => {
    const environment = { [printedGuideVariable]: printed };
    return runStep('steps/pages.ts', [folder], { environment, heapMegabytes: pagesHeapMegabytes });
  });
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
