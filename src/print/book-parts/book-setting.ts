import type { DisplayList } from '../../diagrams/display-list.ts';
import type { Guide } from '../../model/guide.ts';
import type { AnchorOf } from './book-text.ts';

/** What a book takes from outside the guide. */
export interface BookSetting {
  readonly edition: string;
  /** The day of the build, as YYYY-MM-DD. */
  readonly built: string;
  /** The newest review date, as YYYY-MM-DD. */
  readonly reviewed: string;
  /** The site’s full web address; undefined where it is not known. */
  readonly site: string | undefined;
  readonly pictures: ReadonlyMap<string, DisplayList>;
}

/** What every part of the book is made from. */
export interface BookWorkshop extends BookSetting {
  readonly guide: Guide;
  readonly anchorOf: AnchorOf;
}
