import type { SheetFrame, Runs } from './sheet.ts';

/** What the poster says, in reading order: what one can do in each skill at each level. */
export interface Poster {
  /** Document title. */
  readonly title: string;
  /** The guide’s name, above the poster’s. */
  readonly kicker: string;
  readonly name: string;
  readonly howToUse: Runs;
  /** The columns: each level with its test. */
  readonly levels: readonly { readonly name: string; readonly test: Runs }[];
  /** The rows: each skill with what one can do at each level. */
  readonly rows: readonly { readonly skill: string; readonly cells: readonly (readonly Runs[])[] }[];
  readonly footer: SheetFrame['footer'];
  readonly link?: SheetFrame['link'];
}
