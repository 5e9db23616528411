import type { Place, Problem } from '../model/problem.ts';
import type { SheetLayout } from './sheet-layout.ts';

/** What is wrong on something laid out, as problems at the places that its fields come from. */
export function layoutProblems(
  name: string,
  paper: string,
  { overflow, missingGlyphs }: Pick<SheetLayout, 'overflow' | 'missingGlyphs'>,
  placeOf: (field: string) => Place,
): Problem[] {
  return [
    ...overflow.map(({ side, field, detail }) => ({
      ...placeOf(field),
      message: `Does not fit on side ${side} of the ${name} sheet (${paper}): ${detail.replace(/\.$/, '')}. Shorten it.`,
      rule: 'sheet-overflow',
    })),
    ...missingGlyphs.map(({ character, field, text }) => ({
      ...placeOf(field),
      message: `The print font has no ${character}, in “${text}”. Write it with another character.`,
      rule: 'print-glyph',
    })),
  ];
}
