import type { DisplayList } from '../diagrams/display-list.ts';
import type { Content } from '../model/content.ts';
import type { Problem } from '../model/problem.ts';
import { bakeDiagrams } from './bake-diagrams.ts';

/** The guide’s diagrams drawn, or read from the cache of drawings, and what keeps any of them from being drawn. */
export async function drawDiagrams(
  { diagrams }: Content,
  onProgress?: (done: number, total: number) => void,
): Promise<{ pictures: ReadonlyMap<string, DisplayList>; problems: readonly Problem[] }> {
  const { pictureById, problems } = await bakeDiagrams(
    diagrams.map(({ id, path, body, bodyLine }) => ({ id, mermaid: body, file: path, line: bodyLine })),
    onProgress ? { onProgress } : {},
  );
  return {
    pictures: pictureById,
    problems: problems.map(({ file, line, column, message }) => ({
      path: file,
      line,
      column,
      message,
      rule: 'diagram-parses',
    })),
  };
}
