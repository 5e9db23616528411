import type { Page } from './page.ts';
import type { MissingGlyph, Overflow } from './sheet-layout.ts';

/** The finished pages of cards or of a booklet and everything that would be wrong on them; `side` counts cards or booklet pages from 1. */
export interface PocketLayout {
  readonly pages: readonly Page[];
  readonly overflow: readonly Overflow[];
  readonly missingGlyphs: readonly MissingGlyph[];
}
