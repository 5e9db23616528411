import type { DisplayList } from '../diagrams/display-list.ts';
import type { Runs } from './sheet.ts';

/** How a paragraph looks: as an opening, as text, as a line of an index, as a quiet note, or as a sentence to say aloud. */
export type ParagraphLook = 'lead' | 'text' | 'line' | 'quiet' | 'say';

/** What stands before the items of a list. */
export type ListMarks = 'bullet' | 'number' | 'tick' | 'cross' | 'none';

/** One part of a chapter, in reading order. */
export type BookBlock =
  | { readonly type: 'heading'; readonly depth: 3 | 4; readonly text: string }
  | { readonly type: 'paragraph'; readonly runs: Runs; readonly look: ParagraphLook }
  | { readonly type: 'list'; readonly marks: ListMarks; readonly items: readonly (readonly BookBlock[])[] }
  | {
      readonly type: 'table';
      readonly header: readonly Runs[];
      readonly rows: readonly (readonly Runs[])[];
      /** The anchor of each row, where rows can be referred to. */
      readonly anchors?: readonly string[];
      /** Whether the first cell of a row is its heading. */
      readonly hasRowHeadings?: boolean;
    }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'panel'; readonly tone: 'note' | 'warning'; readonly blocks: readonly BookBlock[] }
  | {
      readonly type: 'figure';
      readonly id: string;
      readonly title: string;
      readonly description: string;
      readonly picture: DisplayList;
    }
  /** Something that is not parted over two pages: an entry of the phrase book, the glossary or the sources. */
  | {
      readonly type: 'entry';
      readonly anchor: string;
      readonly title?: Runs;
      readonly blocks: readonly BookBlock[];
      /** The content file that says it. */
      readonly path: string;
    }
  /** A line of the contents. */
  | { readonly type: 'contents'; readonly title: string; readonly anchor: string; readonly depth: 1 | 2 };

/** A chapter: a heading of the second depth and what stands below it; without a title, it goes on below the part’s. */
export interface BookChapter {
  readonly title?: string;
  /** A line above the title. */
  readonly kicker?: string;
  readonly anchors: readonly string[];
  /** The content file that says it. */
  readonly path: string;
  /** Whether it starts a page, whatever room is left on the one before. */
  readonly startsPage: boolean;
  /** Narrow text, set in as many columns as the paper has room for, at most this many. */
  readonly mostColumns: 1 | 2 | 3;
  /** As wide as the page, without a margin for headings. */
  readonly isWide?: boolean;
  readonly blocks: readonly BookBlock[];
}

/** A part of the book, which starts on a page of its own. */
export interface BookPart {
  readonly title: string;
  readonly kicker: string;
  readonly anchors: readonly string[];
  readonly chapters: readonly BookChapter[];
}

/** What the field guide says as a book, in reading order; it knows no sizes, no places and no page numbers. */
export interface Book {
  readonly title: string;
  readonly subtitle: string;
  /** What the cover says below the title: the five skills in order, then edition, review date and licence. */
  readonly skills: readonly string[];
  readonly imprint: readonly string[];
  readonly parts: readonly BookPart[];
}
