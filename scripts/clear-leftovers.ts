import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Deletes what killed commands have left in a project’s cache. Only for who has claimed the build: no other one may run. */
export async function clearLeftovers(root: string): Promise<void> {
  const cache = join(root, '.cache');
  const diagrams = join(cache, 'diagrams');
  const builds = (await namesIn(cache)).filter((name) => /^build-\d+$/.test(name));
  // Diagrams are drawn by checks too, which claim nothing: a draft may be of one that is running.
  const drafts = (await namesIn(diagrams)).filter((name) => {
    const [, pid] = /\.(\d+)\.tmp$/.exec(name) ?? [];
    return pid !== undefined && !isRunning(Number(pid));
  });
  const paths = [...builds.map((name) => join(cache, name)), ...drafts.map((name) => join(diagrams, name))];
  for (const path of paths) await rm(path, { recursive: true, force: true });
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of somebody else’s cannot be asked, and so is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
