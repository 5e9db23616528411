import type { BookPaper } from '../paper.ts';
import type { Frame } from './paginate.ts';

/** The measures of a book on one paper, in points. */
export interface BookSizes {
  readonly frame: Frame;
  /** The margin column in which headings hang; none on a small page. */
  readonly margin: number;
  /** The most columns that a page has room for. */
  readonly columns: 1 | 2 | 3;
  readonly body: number;
  readonly leading: number;
  readonly small: number;
  readonly smallLeading: number;
}

const text = { body: 9.8, leading: 13.4, small: 8.8, smallLeading: 11.8 };

/** The measures of each paper’s book: text lines of some 75 letters, and room for a thumb and for holes to punch. */
export const bookSizes: Readonly<Record<BookPaper, BookSizes>> = {
  a4: {
    frame: { left: 56, top: 68, width: 483, bottom: 782, gutter: 22 },
    margin: 118,
    columns: 3,
    ...text,
  },
  letter: {
    frame: { left: 58, top: 66, width: 496, bottom: 734, gutter: 22 },
    margin: 122,
    columns: 3,
    ...text,
  },
  a5: {
    frame: { left: 40, top: 50, width: 339.5, bottom: 551, gutter: 16 },
    margin: 0,
    columns: 2,
    ...text,
    body: 9.5,
    leading: 12.8,
    small: 8.5,
    smallLeading: 11.2,
  },
};
