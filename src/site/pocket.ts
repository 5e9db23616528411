import type { Content } from '../model/content.ts';
import type { Guide } from '../model/guide.ts';
import { plainText } from '../model/plain-text.ts';
import type { Problem } from '../model/problem.ts';
import { bookletOfLevel } from '../print/booklet-of-level.ts';
import { deckOfSkill } from '../print/deck-of-skill.ts';
import { measureWith } from '../print/fonts/measure-with.ts';
import type { Fonts } from '../print/fonts/open-fonts.ts';
import { layoutBooklet } from '../print/layout-booklet.ts';
import { layoutDeck } from '../print/layout-deck.ts';
import type { Page } from '../print/page.ts';
import type { Paper } from '../print/paper.ts';
import { bookletProblems, cardProblems } from '../print/pocket-problems.ts';
import { publishedAt } from './published-at.ts';
import { reviewDate } from './review-date.ts';
import type { Settings } from './settings.ts';
import { papers } from './sheets.ts';

/** The cards of a skill or the booklet of a level on one paper, laid out. */
export interface LaidOutPocket {
  readonly kind: 'cards' | 'booklet';
  /** The skill’s or the level’s id, and its name. */
  readonly id: string;
  readonly name: string;
  readonly paper: Paper;
  readonly title: string;
  /** One sentence on the skill or the level. */
  readonly about: string;
  /** How many cards, or pages of the booklet, there are. */
  readonly count: number;
  readonly pages: readonly Page[];
  /** The newest review date of the guide, as YYYY-MM-DD. */
  readonly reviewed: string;
}

const pocketPapers: readonly Paper[] = ['a4', 'letter'];
const pagesOfBooklet = 8;

/** The cards of every skill and the booklet of every level on every paper, and what does not fit or cannot be drawn. */
export function layOutPocket(
  content: Content,
  guide: Guide,
  fonts: Fonts,
  settings: Settings,
): { pocket: readonly LaidOutPocket[]; problems: readonly Problem[] } {
  const metrics = measureWith(fonts);
  const reviewed = reviewDate(guide);
  const setting = {
    edition: settings.edition,
    reviewed,
    linkTo: (address: string) => publishedAt(address, settings),
  };
  const problems: Problem[] = [];
  const cards = guide.skills.flatMap((skill) => {
    const deck = deckOfSkill(guide, skill, setting);
    const layout = layoutDeck(deck, pocketPapers, metrics);
    problems.push(...cardProblems(content, guide, skill, layout));
    const about = plainText(skill.summary);
    const { id, name } = skill;
    const shared = { kind: 'cards', id, name, title: deck.title, about, count: deck.cards.length, reviewed } as const;
    return pocketPapers.map((paper): LaidOutPocket => ({ ...shared, paper, pages: layout.pagesOn.get(paper) ?? [] }));
  });
  const booklets = guide.levels.flatMap((level) => {
    const booklet = bookletOfLevel(guide, level, setting);
    const about = plainText(level.test);
    const { id, name } = level;
    const shared = {
      kind: 'booklet',
      id,
      name,
      title: booklet.title,
      about,
      count: pagesOfBooklet,
      reviewed,
    } as const;
    return pocketPapers.map((paper): LaidOutPocket => {
      const layout = layoutBooklet(booklet, paper, metrics);
      problems.push(...bookletProblems(content, guide, level, papers[paper], layout));
      return { ...shared, paper, pages: layout.pages };
    });
  });
  return { pocket: [...cards, ...booklets], problems };
}

/** The name of a PDF for the pocket in the downloads. */
export function pocketFileName({ kind, id, paper }: Pick<LaidOutPocket, 'kind' | 'id' | 'paper'>): string {
  return `technical-enough-${kind}-${id}-${paper}.pdf`;
}
