import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unpackPrinted } from './pack-printed.ts';

/** How many printed guides are kept: this one, and what a branch or another address had before. */
const most = 3;

/** The packed printed guide that an earlier build has kept under a key; undefined where there is none or it is damaged. */
export async function keptPrint(folder: string, key: string): Promise<Uint8Array | undefined> {
  const path = join(folder, key);
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes || !unpackPrinted(bytes)) return undefined;
  const now = new Date();
  await utimes(path, now, now);
  return bytes;
}

/** Keeps a packed printed guide under its key, and drops those that have not been asked for longest. */
export async function keepPrint(folder: string, key: string, packed: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const draft = join(folder, `${key}.${process.pid}.tmp`);
  await writeFile(draft, packed);
  await rename(draft, join(folder, key));
  const kept = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      // Another build may have dropped it meanwhile.
      const found = await stat(join(folder, name)).catch(() => undefined);
      return { name, used: found?.mtimeMs ?? 0 };
    }),
  );
  const old = kept.sort((a, b) => b.used - a.used).slice(most);
  await Promise.all(old.map(({ name }) => rm(join(folder, name), { force: true })));
}
