import { mkdir, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { sortProblems } from '../src/model/problem.ts';
import { bookFolder } from '../src/site/books.ts';
import { findBrokenLinks } from '../src/site/broken-links.ts';
import { readSettings } from '../src/site/settings.ts';
import { writeBooks } from '../src/site/write-books.ts';
import { writeOfflineFiles } from '../src/site/write-offline-files.ts';
import { writeSearchIndex } from '../src/site/write-search-index.ts';
import { ContentProblems } from './content-problems.ts';
import { prepareGuide } from './prepare-guide.ts';
import { stage } from './stage.ts';

/**
 * Builds the whole site into a folder of the project. Everything is written beside it first and moved in at the end, so
 * a failed build leaves what was there.
 */
export async function buildSite(root: string, folder: string): Promise<void> {
  const settings = readSettings(process.env, root);
  const prepared = await prepareGuide(root, settings);

  const workshop = join(root, '.cache', `build-${process.pid}`);
  const draft = join(workshop, 'site');
  await rm(workshop, { recursive: true, force: true });
  await mkdir(workshop, { recursive: true });
  try {
    const problems = await stage('Books', (progress) =>
      writeBooks(prepared, settings, bookFolder(root), true, progress),
    );
    if (problems.length > 0) throw new ContentProblems(sortProblems([...problems]));
    await stage('Pages', () => build({ root, outDir: draft, logLevel: 'error' }));
    await stage('Search index', () => writeSearchIndex(draft));
    await stage('Links', async () => {
      const broken = await findBrokenLinks(draft, settings);
      if (broken.length > 0) throw new Error(`${broken.join('\n')}\nSome links lead nowhere. Nothing was published.`);
    });
    await stage('Offline files', () => writeOfflineFiles(draft));
    const target = join(root, folder);
    const previous = join(workshop, 'previous');
    if (existsSync(target)) await rename(target, previous);
    else await mkdir(join(target, '..'), { recursive: true });
    await rename(draft, target);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  if (!settings.site) {
    console.log(
      '  No public address is set (SITE, or homepage in package.json): sheets carry page paths and no QR code.',
    );
  }
}
