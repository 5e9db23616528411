import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DisplayList } from '../diagrams/display-list.ts';
import type { Content } from '../model/content.ts';
import type { Guide } from '../model/guide.ts';
import { labels } from '../model/labels.ts';
import { plainText } from '../model/plain-text.ts';
import type { Problem } from '../model/problem.ts';
import type { FontFiles } from '../print/fonts/font-files.ts';
import { measureWith } from '../print/fonts/measure-with.ts';
import { openFonts, type Fonts } from '../print/fonts/open-fonts.ts';
import { layoutPoster } from '../print/layout-poster.ts';
import { layoutSheet } from '../print/layout-sheet.ts';
import type { Page } from '../print/page.ts';
import type { Paper } from '../print/paper.ts';
import { pictureProblems } from '../print/picture-problems.ts';
import { posterOfGuide } from '../print/poster-of-guide.ts';
import { posterPaperSizes, type PosterPaper } from '../print/poster-paper.ts';
import { posterProblems } from '../print/poster-problems.ts';
import { sheetOfLevel } from '../print/sheet-of-level.ts';
import { sheetOfProfile } from '../print/sheet-of-profile.ts';
import { sheetOfSkill } from '../print/sheet-of-skill.ts';
import { sheetProblems, type SheetSubject } from '../print/sheet-problems.ts';
import type { SheetSetting } from '../print/sheet-setting.ts';
import type { ProfileSheet, Sheet } from '../print/sheet.ts';
import { publishedAt } from './published-at.ts';
import { reviewDate } from './review-date.ts';
import type { Settings } from './settings.ts';

/** The papers that sheets are laid out for, by the names that file names and readers use. */
export const papers: Readonly<Record<Paper, string>> = { a4: 'A4', letter: 'US Letter' };

/** The names of these and of the poster’s papers. */
export const paperNames: Readonly<Record<Paper | PosterPaper, string>> = { ...papers, a3: 'A3', tabloid: 'Tabloid' };

/** A sheet on one paper, laid out: what it is for, and what its file says about it. */
export interface LaidOutSheet {
  readonly kind: SheetSubject['kind'] | 'poster';
  /** The level, skill or profile that the sheet is for; the matrix for the poster. */
  readonly subject: { readonly id: string; readonly name: string; readonly address: string };
  readonly paper: Paper | PosterPaper;
  readonly title: string;
  /** One sentence on the subject. */
  readonly about: string;
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

/** Every sheet on every paper, and what does not fit or cannot be drawn, at its place in the content. */
export function layOutSheets(
  content: Content,
  guide: Guide,
  pictures: ReadonlyMap<string, DisplayList>,
  fonts: Fonts,
  settings: Settings,
): { sheets: readonly LaidOutSheet[]; problems: readonly Problem[] } {
  const metrics = measureWith(fonts);
  const { edition } = settings;
  const reviewed = reviewDate(guide);
  const settingOf = (address: string): SheetSetting => ({ edition, reviewed, ...publishedAt(address, settings) });
  const problems = pictureProblems(content, pictures, metrics);
  const sheets = subjectsOf(guide).flatMap((subject) => {
    const { kind, item } = subject;
    const sheet = sheetOf(guide, subject, pictures, settingOf(item.address));
    return (Object.keys(papers) as Paper[]).map((paper): LaidOutSheet => {
      const layout = layoutSheet(sheet, paper, metrics);
      problems.push(...sheetProblems(content, guide, subject, papers[paper], layout));
      const about = plainText(kind === 'level' ? item.test : item.summary);
      return { kind, subject: item, paper, title: sheet.title, about, pages: layout.pages, reviewed };
    });
  });
  const poster = posterOfGuide(guide, settingOf(matrix.address));
  const posters = (Object.keys(posterPaperSizes) as PosterPaper[]).map((paper): LaidOutSheet => {
    const layout = layoutPoster(poster, paper, metrics);
    problems.push(...posterProblems(content, guide, paperNames[paper], layout));
    const about = labels.canDos;
    return { kind: 'poster', subject: matrix, paper, title: poster.title, about, pages: layout.pages, reviewed };
  });
  return { sheets: [...sheets, ...posters], problems };
}

const matrix = { id: 'matrix', name: labels.matrix, address: '/levels/' };

function subjectsOf({ levels, skills, profiles }: Guide): readonly SheetSubject[] {
  return [
    ...levels.map((item) => ({ kind: 'level', item }) as const),
    ...skills.map((item) => ({ kind: 'skill', item }) as const),
    ...profiles.map((item) => ({ kind: 'profile', item }) as const),
  ];
}

function sheetOf(
  guide: Guide,
  { kind, item }: SheetSubject,
  pictures: ReadonlyMap<string, DisplayList>,
  setting: SheetSetting,
): Sheet | ProfileSheet {
  if (kind === 'profile') return sheetOfProfile(guide, item, setting);
  const picture = pictures.get(item.diagram);
  if (!picture) throw new Error(`The diagram “${item.diagram}” has not been drawn.`);
  return kind === 'level'
    ? sheetOfLevel(guide, item, { ...setting, picture })
    : sheetOfSkill(guide, item, { ...setting, picture });
}

/** The name of a sheet’s PDF in the downloads; only a level’s name stands alone. */
export function sheetFileName({ kind, subject, paper }: Pick<LaidOutSheet, 'kind' | 'subject' | 'paper'>): string {
  return `technical-enough-${kind === 'level' ? '' : `${kind}-`}${subject.id}-${paper}.pdf`;
}
