import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { tryLock } from 'fs-native-extensions';

/**
 * Claims a project’s folder for one build, and gives what ends the claim. The system ends it with the process, however
 * that ends. Throws where another build has it.
 */
export async function claimBuild(root: string): Promise<() => Promise<void>> {
  await mkdir(join(root, '.cache'), { recursive: true });
  const file = await open(join(root, '.cache/build.lock'), 'a+');
  if (tryLock(file.fd)) {
    await file.truncate();
    await file.write(String(process.pid));
    return () => file.close();
  }
  // Where a lock keeps others from reading too, the message does without the number.
  const holder = await file.readFile('utf8').catch(() => '');
  await file.close();
  throw new Error(
    `Another build is running in this folder${holder && ` (process ${holder})`}. Wait for its end, or stop it, then run this again.`,
  );
}
