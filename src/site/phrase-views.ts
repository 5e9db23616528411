import { addressOf } from '../model/addresses.ts';

/** The three ways through the phrase book, as links. */
export const phraseViews = [
  { label: 'By skill', address: addressOf('pages', 'phrases') },
  { label: 'By meeting', address: addressOf('pages', 'phrases-by-meeting') },
  { label: 'A–Z', address: addressOf('pages', 'phrases-a-z') },
] as const;
