import { existsSync, lstatSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { swap } from 'fs-native-extensions';

/** Where a replaced folder waits on systems that cannot exchange two folders in one step. */
const asideOf = (target: string): string => `${target}.previous`;

/**
 * Puts a finished folder into the place of another: in one step where the system can exchange two folders, else in two,
 * between which a killed process leaves the old folder aside for `restoreFolder`. The draft’s path is free afterwards, or
 * holds the old folder.
 */
export async function replaceFolder(draft: string, target: string, exchange: Exchange = swapFolders): Promise<void> {
  if (!existsSync(target)) {
    await mkdir(dirname(target), { recursive: true });
    await rename(draft, target);
  } else if (!(await exchange(draft, target))) {
    await rename(target, asideOf(target));
    try {
      await rename(draft, target);
    } catch (error) {
      await rename(asideOf(target), target);
      throw error;
    }
    await rm(asideOf(target), { recursive: true, force: true });
  }
}

/** Finishes what a killed `replaceFolder` has begun: the old folder is back in its place, or gone where the new one is there. */
export async function restoreFolder(target: string): Promise<void> {
  const aside = asideOf(target);
  if (!existsSync(aside)) return;
  if (existsSync(target)) await rm(aside, { recursive: true, force: true });
  else await rename(aside, target);
}

/** Throws where something else than a folder is in a folder’s place, which a replacement would throw away. */
export function checkPlace(target: string): void {
  if (lstatSync(target, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new Error(`${target} is not a folder. Move it away, then run this again.`);
  }
}

/** Exchanges two folders in one step; false, with both untouched, where the system does not. */
type Exchange = (one: string, other: string) => Promise<boolean>;

const swapFolders: Exchange = (one, other) =>
  // On Windows the package moves the old folder away first, to where nobody would look for it.
  process.platform === 'win32'
    ? Promise.resolve(false)
    : swap(one, other).then(
        () => true,
        () => false,
      );
