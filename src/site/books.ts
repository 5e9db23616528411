import type { DisplayList } from '../diagrams/display-list.ts';
import type { Guide } from '../model/guide.ts';
import { labels } from '../model/labels.ts';
import type { Problem } from '../model/problem.ts';
import { bookOfGuide } from '../print/book-of-guide.ts';
import { measureWith } from '../print/fonts/measure-with.ts';
import type { Fonts } from '../print/fonts/open-fonts.ts';
import { glyphProblems } from '../print/glyph-problems.ts';
import { layoutBook, type BookLayout } from '../print/layout-book.ts';
import type { BookPaper } from '../print/paper.ts';
import { buildDate } from './build-date.ts';
import type { PdfFacts } from './guide-pdf.ts';
import { homeAddress } from './home-address.ts';
import { reviewDate } from './review-date.ts';
import type { Settings } from './settings.ts';

/** The papers that the book is laid out for, by the names that file names and readers use. */
export const bookPapers: Readonly<Record<BookPaper, string>> = { a4: 'A4', letter: 'US Letter', a5: 'A5' };

/** Lays the guide out as a book on each of the papers, one after the other, so that only one is in memory. */
export function* layOutBooks(
  guide: Guide,
  pictures: ReadonlyMap<string, DisplayList>,
  fonts: Fonts,
  settings: Settings,
): Generator<{ paper: BookPaper; layout: BookLayout; problems: readonly Problem[] }> {
  const metrics = measureWith(fonts);
  const book = bookOfGuide(guide, {
    edition: settings.edition,
    built: buildDate(settings, guide),
    reviewed: reviewDate(guide),
    site: homeAddress(settings),
    pictures,
  });
  for (const paper of Object.keys(bookPapers) as BookPaper[]) {
    const layout = layoutBook(book, paper, metrics);
    yield { paper, layout, problems: bookProblems(layout, bookPapers[paper]) };
  }
}

/** What the book’s PDF says of itself. */
export function bookPdfFacts(guide: Guide): PdfFacts {
  return {
    title: `${labels.guide}: ${labels.subtitle.toLowerCase()}`,
    about: 'The whole guide as a book',
    reviewed: reviewDate(guide),
  };
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
    ...glyphProblems(missingGlyphs, at),
  ];
}
