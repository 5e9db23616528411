import type { Page } from './page.ts';

/** A text that does not fit its side, even at the smallest scale. */
export interface Overflow {
  /** Side of the sheet, 1 or 2. */
  readonly side: number;
  /** Path of the text in the sheet, as in `skills[1].canDos[2]`. */
  readonly field: string;
  readonly text: string;
  /** `too-long`: more lines than its place allows; `past-bottom`: runs off the page; `too-wide`: cannot be broken to fit its column; `too-small`: a diagram whose labels would be under 7.5 pt; `too-high`: a diagram that leaves too little room. */
  readonly reason: 'too-long' | 'past-bottom' | 'too-wide' | 'too-small' | 'too-high';
  /** What is over, in a sentence with the numbers. */
  readonly detail: string;
}

/** A character that the face it is set in cannot draw. */
export interface MissingGlyph {
  readonly character: string;
  readonly field: string;
  readonly text: string;
}

/** Two finished pages and everything that would be wrong on them; a sheet is good when both lists are empty. */
export interface SheetLayout {
  readonly pages: readonly [Page, Page];
  readonly overflow: readonly Overflow[];
  readonly missingGlyphs: readonly MissingGlyph[];
  /** The scale each side is set at, from 0.87 to 1.08. */
  readonly scales: readonly [number, number];
}
