import type { DisplayList } from '../diagrams/display-list.ts';

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly style: 'plain' | 'strong' | 'emphasis' | 'code';
  /** In a book: where it leads, on the web or to an anchor of the book. */
  readonly link?: { readonly url: string } | { readonly anchor: string };
  /** In a book: the anchor whose page number is printed; the text keeps room for it. */
  readonly pageOf?: string;
  /** In a book: a colour that is not the paragraph’s. */
  readonly tone?: 'accent' | 'quiet';
}

/** One paragraph of styled text. */
export type Runs = readonly Run[];

/** What every two-sided sheet says, in reading order; it knows no sizes and no places. */
export interface SheetFrame {
  /** Document title, as in “Conversant: cheat-sheet”. */
  readonly title: string;
  /** The guide's name, above the sheet's name. */
  readonly kicker: string;
  /** The sheet's name, large: its subject's name. */
  readonly name: string;
  /** Which of its kind the sheet is for; for a level, also the names of all levels in order, and its place (1-based). */
  readonly gauge: { readonly label: string; readonly names: readonly string[]; readonly order: number };
  /** The sentence that the sheet begins with. */
  readonly lead: Runs;
  /** How to use the sheet. */
  readonly howToUse: Runs;
  /** What a reader can do: a cell a skill, or a cell a level on a skill's sheet. */
  readonly skills: readonly { readonly name: string; readonly canDos: readonly Runs[] }[];
  /** Side one: sentences heard in meetings, each with the question to ask next. */
  readonly hear: {
    readonly heading: string;
    readonly columns: readonly [says: string, ask: string];
    readonly rows: readonly { readonly says: Runs; readonly ask: Runs }[];
  };
  /** Side two: questions to ask, meeting by meeting. */
  readonly meetings: {
    readonly heading: string;
    readonly list: readonly { readonly name: string; readonly questions: readonly Runs[] }[];
  };
  /** Side one: where depth stops being useful. */
  readonly stop: { readonly heading: string; readonly signs: readonly Runs[] };
  /** Side two: a blank table for the reader's own vocabulary. */
  readonly ourWords: { readonly heading: string; readonly columns: readonly [say: string, meaning: string] };
  /** Last lines of each side: edition, newest review date, licence, and the short address of the subject's page. */
  readonly footer: {
    readonly edition: string;
    readonly reviewed: string;
    readonly licence: string;
    readonly address: string;
  };
  /** The page's full address for the QR code; absent where the public address is unknown. */
  readonly link?: { readonly url: string; readonly invitation: string };
}

/** The sheet of a level or a skill: numbers and a diagram are on side two. */
export interface Sheet extends SheetFrame {
  /** Side one, on a skill's sheet: what to understand. */
  readonly understand?: { readonly heading: string; readonly items: readonly Runs[] };
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
}

/** The sheet of a profile: how far to go in each skill on side one, what one can do there on side two. */
export interface ProfileSheet extends SheetFrame {
  readonly targets: {
    readonly heading: string;
    readonly columns: readonly [skill: string, level: string, why: string];
    /** How many levels there are. */
    readonly steps: number;
    readonly rows: readonly {
      readonly skill: string;
      readonly level: string;
      /** The level's place among the levels (1-based). */
      readonly order: number;
      readonly why: Runs;
    }[];
  };
  /** What to read first, in order, each with the time that it takes. */
  readonly read: {
    readonly heading: string;
    readonly note: string;
    readonly topics: readonly { readonly title: string; readonly minutes: string }[];
  };
  /** What to do in the first week. */
  readonly start: { readonly heading: string; readonly text: Runs };
  /** The heading of what one can do. */
  readonly canDoHeading: string;
}
