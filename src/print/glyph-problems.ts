import type { Place, Problem } from '../model/problem.ts';
import type { MissingGlyph } from './sheet-layout.ts';

/** What the fonts of print lack, as problems at the places that say it. */
export function glyphProblems(missing: readonly MissingGlyph[], placeOf: (field: string) => Place): Problem[] {
  return missing.map(({ character, field, text }) => ({
    ...placeOf(field),
    message: `The print font has no ${character}, in “${text}”. Write it with another character.`,
    rule: 'print-glyph',
  }));
}
