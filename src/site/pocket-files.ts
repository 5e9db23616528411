import { formatProblem } from '../model/problem.ts';
import { checkedContent } from './checked-content.ts';
import { guide, settings } from './guide.ts';
import { layOutPocket } from './pocket.ts';
import { printedGuide } from './printed-guide.ts';
import { readPrintFonts } from './sheets.ts';
import { writePocketFiles, type PocketFile } from './write-pocket-files.ts';

let files: Promise<readonly PocketFile[]> | undefined;

/** The cards of every skill and the booklet of every level on every paper. */
export function pocketFilesOf(): Promise<readonly PocketFile[]> {
  files ??= printedGuide ? Promise.resolve(printedGuide.pocket) : makePocketFiles();
  return files;
}

function makePocketFiles(): Promise<readonly PocketFile[]> {
  const fonts = readPrintFonts(process.cwd());
  const { pocket, problems } = layOutPocket(checkedContent(), guide, fonts, settings);
  if (problems.length > 0)
    throw new Error(`What is for the pocket has problems.\n${problems.map(formatProblem).join('\n')}`);
  return writePocketFiles(pocket, fonts);
}
