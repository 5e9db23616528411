import type { DisplayList } from '../src/diagrams/display-list.ts';
import type { Content } from '../src/model/content.ts';
import type { Guide } from '../src/model/guide.ts';
import { sortProblems } from '../src/model/problem.ts';
import type { Fonts } from '../src/print/fonts/open-fonts.ts';
import type { Settings } from '../src/site/settings.ts';
import { layOutPocket, type LaidOutPocket } from '../src/site/pocket.ts';
import { layOutSheets, type LaidOutSheet } from '../src/site/sheets.ts';
import { ContentProblems } from './content-problems.ts';
import { readGuide } from './read-guide.ts';
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
  const { content, guide, pictures, fonts, problems } = await readGuide(root);
  const laidOut = await stage('Sheets', () => layOutSheets(content, guide, pictures, fonts, settings));
  const forPocket = await stage('Cards and booklets', () => layOutPocket(content, guide, fonts, settings));
  const found = [...problems, ...laidOut.problems, ...forPocket.problems];
  if (found.length > 0) throw new ContentProblems(sortProblems(found));
  return { content, guide, pictures, sheets: laidOut.sheets, pocket: forPocket.pocket, fonts };
}
