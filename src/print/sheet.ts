import type { DisplayList } from '../diagrams/display-list.ts';

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly style: 'plain' | 'strong' | 'emphasis' | 'code';
}

/** One paragraph of styled text. */
export type Runs = readonly Run[];

/** What a two-sided cheat-sheet says, in reading order; it knows no sizes and no places. */
export interface Sheet {
  /** Document title, as in “Conversant: cheat-sheet”. */
  readonly title: string;
  /** The guide's name, above the sheet's name. */
  readonly kicker: string;
  /** The sheet's name, large: the level's name. */
  readonly name: string;
  /** The names of all levels in order, and which of them (1-based) this sheet is for. */
  readonly gauge: { readonly label: string; readonly names: readonly string[]; readonly order: number };
  /** The level's test and whom it fits. */
  readonly lead: Runs;
  /** How to use the sheet. */
  readonly howToUse: Runs;
  /** Side one: what a reader at this level can do, skill by skill. */
  readonly skills: readonly { readonly name: string; readonly canDos: readonly Runs[] }[];
  /** Side one: sentences heard in meetings, each with the question to ask next. */
  readonly hear: {
    readonly heading: string;
    readonly columns: readonly [says: string, ask: string];
    readonly rows: readonly { readonly says: Runs; readonly ask: Runs }[];
  };
  /** Side two: numbers with their windows and sources. */
  readonly numbers: {
    readonly heading: string;
    readonly columns: readonly [value: string, window: string, meaning: string, source: string];
    readonly rows: readonly {
      readonly value: string;
      readonly window: string;
      readonly meaning: Runs;
      readonly source: string;
    }[];
  };
  /** Side two: one diagram with its title and its description for readers who cannot see it. */
  readonly diagram: { readonly title: string; readonly description: string; readonly picture: DisplayList };
  /** Side two: questions to ask, meeting by meeting. */
  readonly meetings: {
    readonly heading: string;
    readonly list: readonly { readonly name: string; readonly questions: readonly Runs[] }[];
  };
  /** Side one: where depth stops being useful at this level. */
  readonly stop: { readonly heading: string; readonly signs: readonly Runs[] };
  /** Side two: a blank table for the reader's own vocabulary. */
  readonly ourWords: { readonly heading: string; readonly columns: readonly [say: string, meaning: string] };
  /** Last lines of each side: edition, newest review date, licence, and the short address of the level's page. */
  readonly footer: {
    readonly edition: string;
    readonly reviewed: string;
    readonly licence: string;
    readonly address: string;
  };
  /** The page's full address for the QR code; absent where the public address is unknown. */
  readonly link?: { readonly url: string; readonly invitation: string };
}
