import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readSettings } from '../../src/site/settings.ts';
import { buildPages } from '../build-pages.ts';
import { report } from '../report.ts';
import { runStep } from '../run-step.ts';

// Run as a program: builds the site of a guide of so many pages into a folder, by the code that `npm run build` runs,
// without its PDFs, and writes the pages as Markdown beside it.
const [, , count = '', folder = '', markdownFile = ''] = process.argv;
const root = process.cwd();
const workshop = join(root, '.cache', `build-${process.pid}`);
const grown = join(workshop, 'printed-guide');
await report(async () => {
  await mkdir(workshop, { recursive: true });
  try {
    await rm(folder, { recursive: true, force: true });
    await runStep('bench/grow-guide.ts', [count, grown, markdownFile]);
    await buildPages(grown, readSettings(process.env, root), join(root, folder));
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
});
