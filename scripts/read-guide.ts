import { checkFiles } from '../src/checks/check-files.ts';
import type { DisplayList } from '../src/diagrams/display-list.ts';
import { buildGuide } from '../src/model/build-guide.ts';
import type { Content } from '../src/model/content.ts';
import type { Guide } from '../src/model/guide.ts';
import { parseRules } from '../src/model/parse-rules.ts';
import { sortProblems, type Problem } from '../src/model/problem.ts';
import type { Fonts } from '../src/print/fonts/open-fonts.ts';
import { drawDiagrams } from '../src/site/draw-diagrams.ts';
import { readContent } from '../src/site/read-content.ts';
import { readPrintFonts } from '../src/site/sheets.ts';
import { ContentProblems } from './content-problems.ts';
import { stage } from './stage.ts';

/** A guide that can be laid out, and the problems found so far, which leave no gaps in it. */
export interface ReadGuide {
  readonly content: Content;
  readonly guide: Guide;
  readonly pictures: ReadonlyMap<string, DisplayList>;
  readonly fonts: Fonts;
  readonly problems: readonly Problem[];
}

/** Reads and checks the content and draws its diagrams; throws `ContentProblems`, with all there are, where the guide would have gaps. */
export async function readGuide(root: string): Promise<ReadGuide> {
  const { content, problems } = await stage('Content', () => checkFiles(readContent(root)));
  const drawn = await stage('Diagrams', (progress) => drawDiagrams(content, progress));
  const found = [...problems, ...drawn.problems];
  if (found.some(leavesGaps)) throw new ContentProblems(sortProblems(found));
  const guide = buildGuide(content);
  return { content, guide, pictures: drawn.pictures, fonts: readPrintFonts(root), problems: found };
}

/** Whether a problem leaves the guide without something that its sheets may name. */
function leavesGaps({ rule }: Problem): boolean {
  return rule in parseRules || rule.startsWith('known-') || rule === 'whole-framework' || rule === 'diagram-parses';
}
