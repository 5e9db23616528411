import { formatProblem } from '../model/problem.ts';
import { checkedContent } from './checked-content.ts';
import { guide, settings } from './guide.ts';
import { pictureById } from './pictures.ts';
import { printedGuide } from './printed-guide.ts';
import { layOutSheets, readPrintFonts } from './sheets.ts';
import { writeSheetFiles, type SheetFile } from './write-sheet-files.ts';

let files: Promise<readonly SheetFile[]> | undefined;

/** Every sheet of the guide. */
export function sheetFilesOf(): Promise<readonly SheetFile[]> {
  files ??= printedGuide ? Promise.resolve(printedGuide.sheets) : makeSheetFiles();
  return files;
}

/** The sheet of a level, a skill or a profile on every paper. */
export async function sheetFilesFor({ address }: { readonly address: string }): Promise<readonly SheetFile[]> {
  return (await sheetFilesOf()).filter((file) => file.address === address);
}

function makeSheetFiles(): Promise<readonly SheetFile[]> {
  const fonts = readPrintFonts(process.cwd());
  const { sheets, problems } = layOutSheets(checkedContent(), guide, pictureById, fonts, settings);
  if (problems.length > 0) throw new Error(`The sheets have problems.\n${problems.map(formatProblem).join('\n')}`);
  return writeSheetFiles(sheets, fonts);
}
