import { join } from 'node:path';
import type { DisplayList } from '../diagrams/display-list.ts';
import type { Guide } from '../model/guide.ts';
import { labels } from '../model/labels.ts';
import type { Problem } from '../model/problem.ts';
import { bookOfGuide } from '../print/book-of-guide.ts';
import { measureWith } from '../print/fonts/measure-with.ts';
import type { Fonts } from '../print/fonts/open-fonts.ts';
import { layoutBook, type BookLayout } from '../print/layout-book.ts';
import type { BookPaper } from '../print/paper.ts';
import { writePdf } from '../print/writer/write-pdf.ts';
import { reviewDate } from './review-date.ts';
import type { Settings } from './settings.ts';

/** The papers that the book is laid out for, by the names that file names and readers use. */
export const bookPapers: Readonly<Record<BookPaper, string>> = { a4: 'A4', letter: 'US Letter', a5: 'A5' };

/** The folder in which this process keeps the books until the site’s pages offer them. */
export function bookFolder(root: string): string {
  return join(root, '.cache', `build-${process.pid}`, 'books');
}

/** Lays the guide out as a book on each of the papers, one after the other, so that only one is in memory. */
export function* layOutBooks(
  guide: Guide,
  pictures: ReadonlyMap<string, DisplayList>,
  fonts: Fonts,
  { site, base, edition }: Settings,
): Generator<{ paper: BookPaper; layout: BookLayout; problems: readonly Problem[] }> {
  const metrics = measureWith(fonts);
  const book = bookOfGuide(guide, {
    edition,
    reviewed: reviewDate(guide),
    site: site === undefined ? undefined : site + base.replace(/\/$/, ''),
    pictures,
  });
  for (const paper of Object.keys(bookPapers) as BookPaper[]) {
    const layout = layoutBook(book, paper, metrics);
    yield { paper, layout, problems: bookProblems(layout, bookPapers[paper]) };
  }
}

/** A laid-out book as the bytes of a tagged PDF. */
export function bookPdf({ pages }: BookLayout, guide: Guide, fonts: Fonts): Promise<Uint8Array> {
  return writePdf(pages, fonts, {
    title: `${labels.guide}: ${labels.subtitle.toLowerCase()}`,
    author: labels.guide,
    subject: 'The whole guide as a book',
    date: new Date(`${reviewDate(guide)}T00:00:00Z`),
  });
}

/** The name of a book’s PDF in the downloads. */
export function bookFileName(paper: BookPaper): string {
  return `technical-enough-book-${paper}.pdf`;
}

function bookProblems({ overflow, missingGlyphs }: BookLayout, paper: string): Problem[] {
  const at = (path: string) => ({ path, line: 1, column: 1 });
  return [
    ...overflow.map(({ field, detail, text }) => ({
      ...at(field),
      message: `“${text}” does not fit in the book (${paper}): ${detail}. Shorten it.`,
      rule: 'book-overflow',
    })),
    ...missingGlyphs.map(({ character, field, text }) => ({
      ...at(field),
      message: `The print font has no ${character}, in “${text}”. Write it with another character.`,
      rule: 'print-glyph',
    })),
  ];
}
