import type { Runs, Sheet } from './sheet.ts';

/** A skill on its page of a booklet: what a reader at this level can do, and what is heard with what to ask. */
export interface BookletSkill {
  readonly name: string;
  readonly canDos: readonly Runs[];
  readonly heard: readonly { readonly says: Runs; readonly ask: Runs }[];
}

/** What the eight pages of a level’s booklet say, in reading order: cover, five skills, numbers, back cover. */
export interface Booklet {
  readonly title: string;
  /** The guide’s name, above the level’s. */
  readonly kicker: string;
  readonly name: string;
  readonly gauge: Sheet['gauge'];
  /** The level’s test. */
  readonly lead: Runs;
  /** How to use the booklet. */
  readonly howToUse: Runs;
  readonly skills: readonly [BookletSkill, BookletSkill, BookletSkill, BookletSkill, BookletSkill];
  readonly hear: { readonly says: string; readonly ask: string };
  readonly numbers: {
    readonly heading: string;
    readonly columns: readonly [value: string, meaning: string];
    readonly rows: readonly { readonly value: string; readonly meaning: Runs }[];
  };
  readonly stop: Sheet['stop'];
  /** How to fold the sheet. */
  readonly fold: Runs;
  /** Edition, review and licence. */
  readonly imprint: string;
  /** The level’s page as printed: a short web address, or a path. */
  readonly address: string;
  readonly link?: Sheet['link'];
  /** What the sheet’s two sides are called. */
  readonly sides: readonly [outside: string, inside: string];
}
