import { printedGuide } from './printed-guide.ts';
import type { BookFile } from './write-book-files.ts';

/** The guide as a book on every paper; none where pages are served without a build. */
export function bookFilesOf(): readonly BookFile[] {
  return printedGuide?.books ?? [];
}
