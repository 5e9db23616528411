import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DisplayList } from '../diagrams/display-list.ts';
import type { Content } from '../model/content.ts';
import type { Guide, Level } from '../model/guide.ts';
import { labels } from '../model/labels.ts';
import { plainText } from '../model/plain-text.ts';
import type { Problem } from '../model/problem.ts';
import type { FontFiles } from '../print/fonts/font-files.ts';
import { measureWith } from '../print/fonts/measure-with.ts';
import { openFonts, type Fonts } from '../print/fonts/open-fonts.ts';
import { layoutSheet } from '../print/layout-sheet.ts';
import type { Page } from '../print/page.ts';
import type { Paper } from '../print/paper.ts';
import { sheetOfLevel } from '../print/sheet-of-level.ts';
import { sheetProblems } from '../print/sheet-problems.ts';
import { writePdf } from '../print/writer/write-pdf.ts';
import { reviewDate } from './review-date.ts';
import type { Settings } from './settings.ts';

/** The papers that sheets are laid out for, by the names that file names and readers use. */
export const papers: Readonly<Record<Paper, string>> = { a4: 'A4', letter: 'US Letter' };

/** A level’s sheet on one paper, laid out. */
export interface LaidOutSheet {
  readonly level: Level;
  readonly paper: Paper;
  readonly title: string;
  readonly pages: readonly Page[];
  /** The newest review date of the guide, as YYYY-MM-DD. */
  readonly reviewed: string;
}

/** The fonts of the sheets, from the packages that ship them. */
export function readPrintFonts(root: string): Fonts {
  const read = (file: string) => new Uint8Array(readFileSync(join(root, 'node_modules/@expo-google-fonts', file)));
  const files: FontFiles = {
    regular: read('source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
    semibold: read('source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
    italic: read('source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf'),
    code: read('source-code-pro/400Regular/SourceCodePro_400Regular.ttf'),
  };
  return openFonts(files);
}

/** Every level’s sheet on every paper, and what does not fit or cannot be drawn, at its place in the content. */
export function layOutSheets(
  content: Content,
  guide: Guide,
  pictures: ReadonlyMap<string, DisplayList>,
  fonts: Fonts,
  { site, base, edition }: Settings,
): { sheets: readonly LaidOutSheet[]; problems: readonly Problem[] } {
  const metrics = measureWith(fonts);
  const reviewed = reviewDate(guide);
  const problems: Problem[] = [];
  const sheets = guide.levels.flatMap((level) =>
    (Object.keys(papers) as Paper[]).map((paper) => {
      const path = base.replace(/\/$/, '') + level.address;
      const picture = pictures.get(level.diagram);
      if (!picture) throw new Error(`The diagram “${level.diagram}” has not been drawn.`);
      const sheet = sheetOfLevel(guide, level, {
        edition,
        reviewed,
        picture,
        address: site ? site.replace(/^https?:\/\//, '') + path : path,
        ...(site ? { url: site + path } : {}),
      });
      const layout = layoutSheet(sheet, paper, metrics);
      problems.push(...sheetProblems(content, guide, level, papers[paper], layout));
      return { level, paper, title: sheet.title, pages: layout.pages, reviewed };
    }),
  );
  return { sheets, problems };
}

/** A laid-out sheet as the bytes of a tagged PDF. */
export function sheetPdf({ level, title, pages, reviewed }: LaidOutSheet, fonts: Fonts): Promise<Uint8Array> {
  return writePdf(pages, fonts, {
    title,
    author: labels.guide,
    subject: plainText(level.test),
    date: new Date(`${reviewed}T00:00:00Z`),
  });
}

/** The name of a sheet’s PDF in the downloads. */
export function sheetFileName({ level, paper }: Pick<LaidOutSheet, 'level' | 'paper'>): string {
  return `technical-enough-${level.id}-${paper}.pdf`;
}
