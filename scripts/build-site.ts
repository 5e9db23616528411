import { build } from 'astro';
import { findBrokenLinks } from '../src/site/broken-links.ts';
import { handOverPath } from '../src/site/hand-over-path.ts';
import { readSettings, type Settings } from '../src/site/settings.ts';
import { writeOfflineFiles } from '../src/site/write-offline-files.ts';
import { writeSearchIndex } from '../src/site/write-search-index.ts';
import { printGuide } from './print-guide.ts';
import { publish } from './publish.ts';
import { stage } from './stage.ts';

/** Builds the whole site into a folder of the project, where a build that fails or is killed leaves what was there. */
export async function buildSite(root: string, folder: string): Promise<void> {
  const settings = readSettings(process.env, root);
  await publish(root, folder, (draft) => writeSite(root, draft, settings));
  if (!settings.site) {
    console.log(
      '  No public address is set (SITE, or homepage in package.json): sheets carry page paths and no QR code.',
    );
  }
}

/** Writes the whole site into a new folder, stage by stage; throws where any of it cannot be published. */
async function writeSite(root: string, folder: string, settings: Settings): Promise<void> {
  await printGuide(root, settings, handOverPath(root));
  await stage('Pages', () => build({ root, outDir: folder, logLevel: 'error' }));
  await stage('Search index', () => writeSearchIndex(folder));
  await stage('Links', async () => {
    const broken = await findBrokenLinks(folder, settings);
    if (broken.length > 0) throw new Error(`${broken.join('\n')}\nSome links lead nowhere. Nothing was published.`);
  });
  await stage('Offline files', () => writeOfflineFiles(folder));
}
