import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sortProblems } from '../src/model/problem.ts';
import { keepPrint, keptPrint } from '../src/site/kept-prints.ts';
import { packPrinted, type PrintedGuide } from '../src/site/pack-printed.ts';
import { printedGuideKey } from '../src/site/printed-guide-key.ts';
import { readContent } from '../src/site/read-content.ts';
import type { Settings } from '../src/site/settings.ts';
import { writeBookFiles } from '../src/site/write-book-files.ts';
import { writePocketFiles } from '../src/site/write-pocket-files.ts';
import { writeReaderFiles } from '../src/site/write-reader-files.ts';
import { writeSheetFiles } from '../src/site/write-sheet-files.ts';
import { ContentProblems } from './content-problems.ts';
import { prepareGuide } from './prepare-guide.ts';
import { stage } from './stage.ts';

/**
 * Writes the packed printed guide to a path: made now, or the one that an earlier build has kept, where nothing that it
 * depends on has changed since. Throws `ContentProblems` with all there are.
 */
export async function printGuide(root: string, settings: Settings, path: string): Promise<void> {
  const folder = join(root, '.cache/prints');
  const key = printedGuideKey(root, readContent(root), settings);
  const kept = await keptPrint(folder, key);
  const packed = kept ? await stage('Kept from before', () => kept) : packPrinted(await print(root, settings));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, packed);
  if (!kept) await keepPrint(folder, key, packed);
}

async function print(root: string, settings: Settings): Promise<PrintedGuide> {
  const prepared = await prepareGuide(root, settings);
  const { guide, pictures, fonts } = prepared;
  const { books, problems } = await stage('Books', (progress) => writeBookFiles(prepared, settings, progress));
  if (problems.length > 0) throw new ContentProblems(sortProblems([...problems]));
  const sheets = await stage('Sheets’ files', () => writeSheetFiles(prepared.sheets, fonts));
  const pocket = await stage('Cards’ files', () => writePocketFiles(prepared.pocket, fonts));
  const readers = await stage('E-book and deck', () => writeReaderFiles(root, guide, pictures, settings));
  return { guide, pictures, sheets, pocket, books, readers };
}
