import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sortProblems } from '../src/model/problem.ts';
import { readSettings } from '../src/site/settings.ts';
import { writeBookFiles } from '../src/site/write-book-files.ts';
import { ContentProblems } from './content-problems.ts';
import { readGuide } from './read-guide.ts';
import { report } from './report.ts';
import { stage } from './stage.ts';

const folder = 'downloads';

await report(async () => {
  const root = process.cwd();
  const settings = readSettings(process.env, root);
  const read = await readGuide(root);
  if (read.problems.length > 0) throw new ContentProblems(sortProblems([...read.problems]));
  const { books, problems } = await stage('Books', (progress) => writeBookFiles(read, settings, progress));
  if (problems.length > 0) throw new ContentProblems(sortProblems([...problems]));
  await mkdir(join(root, folder), { recursive: true });
  for (const { name, bytes } of books) {
    const path = join(root, folder, name);
    await writeFile(`${path}.part`, bytes);
    await rename(`${path}.part`, path);
  }
  console.log(`  The books are in ${folder}/`);
});
