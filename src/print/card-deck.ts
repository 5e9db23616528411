import type { Runs } from './sheet.ts';

/** What a card says: the sentence on its front, what it means and what to ask on its back. */
export interface Card {
  readonly topic: string;
  readonly says: string;
  readonly level: { readonly name: string; readonly order: number; readonly levels: number };
  readonly means: Runs;
  /** The questions to ask, best first. */
  readonly ask: readonly Runs[];
  /** The phrase’s address as printed: a short web address, or a path where the public address is unknown. */
  readonly address: string;
  /** The full web address; absent where the public address is unknown. */
  readonly url?: string;
}

/** The phrase cards of a skill, in the order in which they are cut and read; they know no sizes and no places. */
export interface CardDeck {
  readonly title: string;
  readonly skill: string;
  readonly cards: readonly Card[];
  readonly labels: { readonly means: string; readonly ask: string; readonly front: string; readonly back: string };
  /** How to print and cut, and edition, review and licence: outside the cards. */
  readonly howTo: string;
  readonly imprint: string;
}
