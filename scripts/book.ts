import { join } from 'node:path';
import { sortProblems } from '../src/model/problem.ts';
import { readSettings } from '../src/site/settings.ts';
import { writeBooks } from '../src/site/write-books.ts';
import { ContentProblems } from './content-problems.ts';
import { prepareGuide } from './prepare-guide.ts';
import { report } from './report.ts';
import { stage } from './stage.ts';

const folder = 'downloads';

await report(async () => {
  const root = process.cwd();
  const settings = readSettings(process.env, root);
  const prepared = await prepareGuide(root, settings);
  const problems = await stage('Books', (progress) =>
    writeBooks(prepared, settings, join(root, folder), false, progress),
  );
  if (problems.length > 0) throw new ContentProblems(sortProblems([...problems]));
  console.log(`  The books are in ${folder}/`);
});
