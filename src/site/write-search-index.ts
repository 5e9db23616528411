import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Pagefind’s ready-made search boxes, which this site does not use. */
const ownInterface = /^pagefind-(?:.*ui|highlight)\./;

/** What every index is made of: paths, or how they start. */
const needed = ['pagefind.js', 'pagefind-entry.json', 'fragment/', 'index/'];

/**
 * Indexes the pages of a built site, and writes the index to its `pagefind` folder. The files
 * are written here, since Pagefind’s own writing sometimes leaves one empty.
 */
export async function writeSearchIndex(folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
  try {
    const failures = [...(await index.addDirectory({ path: folder })).errors];
    const { files, errors: fileErrors } = await index.getFiles();
    failures.push(...fileErrors);
    if (failures.length > 0) throw new Error(`The search index could not be made: ${failures.join(' ')}`);
    const lacking = needed.find((start) => !files.some(({ path }) => path.startsWith(start)));
    if (lacking !== undefined) {
      throw new Error(`The search index has no ${lacking.replace('/', ' files')}. Build again.`);
    }
    for (const { path, content } of files.filter(({ path }) => !ownInterface.test(path))) {
      if (content.length === 0) throw new Error(`The search index’s file ${path} is empty. Build again.`);
      const target = join(folder, 'pagefind', path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
  } finally {
    await close();
  }
}
