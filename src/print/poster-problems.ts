import type { Content } from '../model/content.ts';
import type { Guide } from '../model/guide.ts';
import type { Place, Problem } from '../model/problem.ts';
import { layoutProblems } from './layout-problems.ts';
import type { PosterLayout } from './layout-poster.ts';

/** What is wrong on the laid-out poster, at the places in the content that say it. */
export function posterProblems(content: Content, guide: Guide, paper: string, layout: PosterLayout): Problem[] {
  const placeOf = (field: string): Place => {
    const [row = 0, column = 0, line = 0] = [...field.matchAll(/\d+/g)].map(Number);
    if (field.startsWith('rows') && field.includes('cells')) {
      const canDos = content['can-dos'].find(({ id }) => id === guide.skills[row]?.id);
      if (canDos) return canDos.placeOf(guide.levels[column]?.id ?? '', line);
    }
    const files = field.startsWith('rows') ? content.skills : content.levels;
    const owner = field.startsWith('rows') ? guide.skills[row] : guide.levels[row];
    const entry = files.find(({ id }) => id === owner?.id);
    return entry?.placeOf('name') ?? { path: 'src/content', line: 1, column: 1 };
  };
  const nameOf = (side: number): string => `side ${side} of the poster sheet (${paper})`;
  return layoutProblems(layout, { rule: 'sheet-overflow', nameOf, placeOf });
}
