import type { Place, Problem } from '../model/problem.ts';
import type { MissingGlyph } from './sheet-layout.ts';

/** What the fonts of print lack, as problems at the places that say it. */
export function glyphProblems(missing: readonly MissingGlyph[], placeOf: (field: string) => Place): Problem[] {
  return missing.map(({ character, field, text }) => ({
    ...placeOf(field),
    message: `The print font has no ${codePointName(character)}, in “${text.replace(/^“(.*)”$/, '$1')}”. Write it with another character.`,
    rule: 'print-glyph',
  }));
}

/** A character’s name in Unicode’s own form, as in “U+2713”: what cannot be drawn may not show in a terminal either. */
function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
