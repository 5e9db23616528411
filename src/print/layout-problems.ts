import type { Place, Problem } from '../model/problem.ts';
import { glyphProblems } from './glyph-problems.ts';
import type { MissingGlyph, Overflow } from './sheet-layout.ts';

/** How to speak of what is wrong on something laid out. */
export interface LayoutWording {
  readonly rule: string;
  /** What a side, a card or a page is called by its number, as in “side 2 of the Conversant sheet (A4)”. */
  readonly nameOf: (side: number) => string;
  /** Where the content says what a field of the layout shows. */
  readonly placeOf: (field: string) => Place;
}

/** What does not fit on something laid out and what its fonts lack, as problems at the places that say it. */
export function layoutProblems(
  {
    overflow,
    missingGlyphs,
  }: { readonly overflow: readonly Overflow[]; readonly missingGlyphs: readonly MissingGlyph[] },
  { rule, nameOf, placeOf }: LayoutWording,
): Problem[] {
  return [
    ...overflow.map(({ side, field, detail }) => ({
      ...placeOf(field),
      message: `Does not fit on ${nameOf(side)}: ${detail.replace(/\.$/, '')}. Shorten it.`,
      rule,
    })),
    ...glyphProblems(missingGlyphs, placeOf),
  ];
}
