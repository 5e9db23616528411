import type { DisplayList } from '../diagrams/display-list.ts';
import type { Content } from '../model/content.ts';
import type { Guide } from '../model/guide.ts';
import { labels } from '../model/labels.ts';
import type { Problem } from '../model/problem.ts';
import { bookProblems } from '../print/book-problems.ts';
import { bookOfGuide } from '../print/book-of-guide.ts';
import { measureWith } from '../print/fonts/measure-with.ts';
import type { Fonts } from '../print/fonts/open-fonts.ts';
import { layoutBook, type BookLayout } from '../print/layout-book.ts';
import type { BookPaper } from '../print/paper.ts';
import { buildDate } from './build-date.ts';
import type { PdfFacts } from './guide-pdf.ts';
import { homeAddress } from './home-address.ts';
import { reviewDate } from './review-date.ts';
import type { Settings } from './settings.ts';

/** The papers that the book is laid out for, by the names that file names and readers use. */
export const bookPapers: Readonly<Record<BookPaper, string>> = { a4: 'A4', letter: 'US Letter', a5: 'A5' };

/** A book on one paper, and what would be wrong in it. */
export interface LaidOutBook {
  readonly layout: BookLayout;
  readonly problems: readonly Problem[];
}

/** The guide as a book that can be laid out on each paper; a layout is large, so hold one at a time. */
export function bookFor(
  content: Content,
  guide: Guide,
  pictures: ReadonlyMap<string, DisplayList>,
  fonts: Fonts,
  settings: Settings,
): (paper: BookPaper) => LaidOutBook {
  const metrics = measureWith(fonts);
  const book = bookOfGuide(guide, {
    edition: settings.edition,
    built: buildDate(settings, guide),
    reviewed: reviewDate(guide),
    site: homeAddress(settings),
    pictures,
  });
  return (paper) => {
    const layout = layoutBook(book, paper, metrics);
    return { layout, problems: bookProblems(content, bookPapers[paper], layout) };
  };
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
