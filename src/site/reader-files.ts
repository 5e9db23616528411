import { guide, settings } from './guide.ts';
import { pictureById } from './pictures.ts';
import { printedGuide } from './printed-guide.ts';
import { writeReaderFiles, type ReaderFiles } from './write-reader-files.ts';

let files: Promise<ReaderFiles> | undefined;

/** The guide as an e-book and as a deck of cards. */
export function readerFiles(): Promise<ReaderFiles> {
  files ??= printedGuide
    ? Promise.resolve(printedGuide.readers)
    : writeReaderFiles(process.cwd(), guide, pictureById, settings);
  return files;
}
