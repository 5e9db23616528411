import { writeFile } from 'node:fs/promises';
import { checkFiles } from '../../src/checks/check-files.ts';
import { buildGuide } from '../../src/model/build-guide.ts';
import { drawDiagrams } from '../../src/site/draw-diagrams.ts';
import { packPrinted } from '../../src/site/pack-printed.ts';
import { readContent } from '../../src/site/read-content.ts';
import { stage } from '../stage.ts';
import { step } from '../step.ts';
import { benchPages } from './bench-page.ts';
import { growContent } from './grow-content.ts';

// Writes a guide of so many pages, printed without any PDF, to a path, and its pages as Markdown to another. What the
// rules say of content that is there twice is not heeded.
const [, , count = '', path = '', markdownFile = ''] = process.argv;
const noFile = {
  name: '',
  title: '',
  format: '',
  about: '',
  size: '',
  reviewed: '2000-01-01',
  bytes: new Uint8Array(),
};
await step(async () => {
  const files = readContent(process.cwd());
  const pagesOfOwn = files.filter(({ path }) => /^src\/content\/(?!facts|sources|can-dos|terms)/.test(path)).length;
  const { content } = await stage('Content', () => checkFiles(growContent(files, pagesOfOwn, Number(count))));
  const { pictures } = await stage('Diagrams', () => drawDiagrams(content));
  const guide = buildGuide(content);
  const readers = {
    ebook: { ...noFile, name: 'technical-enough.epub' },
    deck: { ...noFile, name: 'technical-enough-anki.txt' },
  };
  await writeFile(path, packPrinted({ guide, pictures, sheets: [], pocket: [], books: [], readers }));
  await writeFile(markdownFile, JSON.stringify(benchPages(guide)));
});
