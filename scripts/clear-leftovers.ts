import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Deletes what killed commands have left in a project’s cache. Only for who has claimed the build: no other one may run. */
export async function clearLeftovers(root: string): Promise<void> {
  const cache = join(root, '.cache');
  const namesIn = (folder: string) => readdir(folder).catch(() => []);
  const builds = (await namesIn(cache)).filter((name) => /^build-\d+$/.test(name)).map((name) => join(cache, name));
  // Diagrams are drawn by checks too, which claim nothing.
  const diagrams = join(cache, 'diagrams');
  const drafts = (await namesIn(diagrams))
    .filter((name) => !isRunning(Number(/\.(\d+)\.tmp$/.exec(name)?.[1] ?? process.pid)))
    .map((name) => join(diagrams, name));
  for (const path of [...builds, ...drafts]) await rm(path, { recursive: true, force: true });
}

function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    // A process of somebody else’s cannot be asked, and so is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
