import type { DisplayList } from '../diagrams/display-list.ts';
import type { Content } from '../model/content.ts';
import type { Problem } from '../model/problem.ts';
import { glyphProblems } from './glyph-problems.ts';
import type { Metrics } from './metrics.ts';

/** What the fonts of print lack to draw the labels of diagrams, at the diagrams’ sources. */
export function pictureProblems(
  content: Content,
  pictures: ReadonlyMap<string, DisplayList>,
  metrics: Metrics,
): Problem[] {
  return content.diagrams.flatMap(({ id, path, body, bodyLine }) => {
    const lines = body.split('\n');
    const placeOf = (character: string) => {
      const line = Math.max(
        0,
        lines.findIndex((one) => one.includes(character)),
      );
      return { path, line: bodyLine + line, column: Math.max(0, lines[line]?.indexOf(character) ?? 0) + 1 };
    };
    const labels = pictures.get(id)?.marks.filter((mark) => mark.kind === 'text') ?? [];
    return labels.flatMap(({ text, face }) =>
      [...text]
        .filter((character) => !metrics.hasGlyph(character, face))
        .flatMap((character) => glyphProblems([{ character, field: '', text }], () => placeOf(character))),
    );
  });
}
