import { checkFiles } from '../src/checks/check-files.ts';
import type { DisplayList } from '../src/diagrams/display-list.ts';
import type { Content } from '../src/model/content.ts';
import { buildGuide } from '../src/model/build-guide.ts';
import type { Guide } from '../src/model/guide.ts';
import { parseRules } from '../src/model/parse-rules.ts';
import { sortProblems, type Problem } from '../src/model/problem.ts';
import type { Fonts } from '../src/print/fonts/open-fonts.ts';
import { drawDiagrams } from '../src/site/draw-diagrams.ts';
import { readContent } from '../src/site/read-content.ts';
import type { Settings } from '../src/site/settings.ts';
import { layOutPocket, type LaidOutPocket } from '../src/site/pocket.ts';
import { layOutSheets, readPrintFonts, type LaidOutSheet } from '../src/site/sheets.ts';
import { ContentProblems } from './content-problems.ts';
import { stage } from './stage.ts';

/** A guide that can be published: its content checked, its diagrams drawn, its sheets laid out. */
export interface PreparedGuide {
  readonly content: Content;
  readonly guide: Guide;
  readonly pictures: ReadonlyMap<string, DisplayList>;
  readonly sheets: readonly LaidOutSheet[];
  readonly pocket: readonly LaidOutPocket[];
  readonly fonts: Fonts;
}

/** Takes the content as far as it goes without writing anything; throws `ContentProblems` with all there are. */
export async function prepareGuide(root: string, settings: Settings): Promise<PreparedGuide> {
  const { content, problems } = await stage('Content', () => checkFiles(readContent(root)));
  const drawn = await stage('Diagrams', (progress) => drawDiagrams(content, progress));
  const found = [...problems, ...drawn.problems];
  if (found.some(leavesGaps)) throw new ContentProblems(sortProblems(found));
  const guide = buildGuide(content);
  const fonts = readPrintFonts(root);
  const laidOut = await stage('Sheets', () => layOutSheets(content, guide, drawn.pictures, fonts, settings));
  const forPocket = await stage('Cards and booklets', () => layOutPocket(content, guide, fonts, settings));
  found.push(...laidOut.problems, ...forPocket.problems);
  if (found.length > 0) throw new ContentProblems(sortProblems(found));
  return { content, guide, pictures: drawn.pictures, sheets: laidOut.sheets, pocket: forPocket.pocket, fonts };
}

/** Whether a problem leaves the guide without something that its sheets may name. */
function leavesGaps({ rule }: Problem): boolean {
  return rule in parseRules || rule.startsWith('known-') || rule === 'whole-framework' || rule === 'diagram-parses';
}
