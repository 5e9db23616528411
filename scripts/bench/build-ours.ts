import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkFiles } from '../../src/checks/check-files.ts';
import { buildGuide } from '../../src/model/build-guide.ts';
import { drawDiagrams } from '../../src/site/draw-diagrams.ts';
import { handOverPath } from '../../src/site/hand-over-path.ts';
import { packPrinted } from '../../src/site/pack-printed.ts';
import { readContent } from '../../src/site/read-content.ts';
import { readSettings } from '../../src/site/settings.ts';
import { buildPages } from '../build-pages.ts';
import { stage } from '../stage.ts';
import { benchPages } from './bench-page.ts';
import { growContent } from './grow-content.ts';

// Run as a program: builds the site of a guide of so many pages into a folder, by the code that `npm run build` runs,
// without its PDFs, and writes the pages as Markdown beside it. What the rules say of content that is there twice is
// not heeded.
const [, , count = '', folder = '', markdownFile = ''] = process.argv;
const root = process.cwd();
const settings = readSettings(process.env, root);
const files = readContent(root);
const pagesOfOwn = files.filter(({ path }) => /^src\/content\/(?!facts|sources|can-dos|terms)/.test(path)).length;
const { content } = await stage('Content', () => checkFiles(growContent(files, pagesOfOwn, Number(count))));
const { pictures } = await stage('Diagrams', () => drawDiagrams(content));
const guide = buildGuide(content);
const noFile = {
  name: '',
  title: '',
  format: '',
  about: '',
  size: '',
  reviewed: '2000-01-01',
  bytes: new Uint8Array(),
};
const handedOver = handOverPath(root);
await mkdir(dirname(handedOver), { recursive: true });
await writeFile(
  handedOver,
  packPrinted({
    guide,
    pictures,
    sheets: [],
    pocket: [],
    books: [],
    readers: {
      ebook: { ...noFile, name: 'technical-enough.epub' },
      deck: { ...noFile, name: 'technical-enough-anki.txt' },
    },
  }),
);
try {
  await rm(folder, { recursive: true, force: true });
  await buildPages(root, settings, join(root, folder));
  await writeFile(markdownFile, JSON.stringify(benchPages(guide)));
} finally {
  await rm(dirname(handedOver), { recursive: true, force: true });
}
