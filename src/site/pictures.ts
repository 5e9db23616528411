import type { DisplayList } from '../diagrams/display-list.ts';
import { formatProblem } from '../model/problem.ts';
import { checkedContent } from './checked-content.ts';
import { drawDiagrams } from './draw-diagrams.ts';
import { printedGuide } from './printed-guide.ts';

/** Every diagram of the guide, drawn, by its id. */
export const pictureById: ReadonlyMap<string, DisplayList> = printedGuide?.pictures ?? (await drawPictures());

async function drawPictures(): Promise<ReadonlyMap<string, DisplayList>> {
  const { pictures, problems } = await drawDiagrams(checkedContent());
  if (problems.length > 0) throw new Error(`Some diagrams cannot be drawn.\n${problems.map(formatProblem).join('\n')}`);
  return pictures;
}
