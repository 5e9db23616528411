import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { claimBuild } from './claim-build.ts';
import { clearLeftovers } from './clear-leftovers.ts';
import { checkPlace, replaceFolder, restoreFolder } from './replace-folder.ts';

/**
 * Lets `write` fill a new folder, and exchanges that for a folder of the project when it is whole: a failure or a kill
 * leaves what was there. What killed ones have left is cleared away first. Throws where another one is under way.
 */
export async function publish(
  root: string,
  folder: string,
  write: (draft: string) => Promise<void>,
  replace: typeof replaceFolder = replaceFolder,
): Promise<void> {
  const target = join(root, folder);
  const workshop = join(root, '.cache', `build-${process.pid}`);
  const release = await claimBuild(root);
  try {
    await restoreFolder(target);
    await clearLeftovers(root);
    checkPlace(target);
    await mkdir(workshop, { recursive: true });
    const draft = join(workshop, 'site');
    await write(draft);
    await replace(draft, target);
  } finally {
    await rm(workshop, { recursive: true, force: true });
    await release();
  }
}
