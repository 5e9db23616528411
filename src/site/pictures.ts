import type { DisplayList } from '../diagrams/display-list.ts';
import { formatProblem } from '../model/problem.ts';
import { drawDiagrams } from './draw-diagrams.ts';
import { content } from './guide.ts';

const { pictures, problems } = await drawDiagrams(content);
if (problems.length > 0) throw new Error(`Some diagrams cannot be drawn.\n${problems.map(formatProblem).join('\n')}`);

/** Every diagram of the guide, drawn, by its id. */
export const pictureById: ReadonlyMap<string, DisplayList> = pictures;
