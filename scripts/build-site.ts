import { dirname, join } from 'node:path';
import { readSettings } from '../src/site/settings.ts';
import { buildPages } from './build-pages.ts';
import { publish } from './publish.ts';
import { runStep } from './run-step.ts';

/** Builds the whole site into a folder of the project, where a build that fails or is killed leaves what was there. */
export async function buildSite(root: string, folder: string): Promise<void> {
  const settings = readSettings(process.env, root);
  await publish(root, folder, async (draft) => {
    const printed = join(dirname(draft), 'printed-guide');
    await runStep('steps/print.ts', [printed]);
    await buildPages(printed, settings, draft);
  });
  if (!settings.site) {
    console.log(
      '  No public address is set (SITE, or homepage in package.json): sheets carry page paths and no QR code.',
    );
  }
}
