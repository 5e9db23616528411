import type { Problem } from '../model/problem.ts';
import { glyphProblems } from './glyph-problems.ts';
import type { MissingGlyph } from './sheet-layout.ts';
import type { WrittenText } from './texts-of.ts';

/** A character that the fonts of print lack, as a problem wherever the content writes it, or where print found it. */
export function missingCharacter(first: MissingGlyph, texts: readonly WrittenText[]): Problem[] {
  const { character } = first;
  const holding = texts.filter(({ text }) => text.includes(character));
  if (holding.length === 0) return glyphProblems([first], (path) => ({ path, line: 1, column: 1 }));
  return holding.flatMap(({ text, placeOf }) =>
    glyphProblems([{ ...first, text }], () => placeOf(text.indexOf(character))),
  );
}
