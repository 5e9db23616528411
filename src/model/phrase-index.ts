import type { Guide, Phrase } from './guide.ts';

/** A wording in the index of phrases: the sentence itself, or another way in which it is heard. */
export interface PhraseEntry {
  readonly wording: string;
  readonly phrase: Phrase;
  readonly isAlias: boolean;
  /** The letter that it is listed under; 0–9 for a number. */
  readonly letter: string;
}

/** Every wording of every phrase, A–Z. */
export function phraseIndex({ phrases }: Guide): readonly PhraseEntry[] {
  return phrases
    .flatMap((phrase) =>
      [phrase.says, ...phrase.aliases].map((wording, index) => ({
        wording,
        phrase,
        isAlias: index > 0,
        letter: letterOf(wording),
      })),
    )
    .sort((a, b) => collator.compare(a.wording, b.wording));
}

const collator = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true, ignorePunctuation: true });

function letterOf(wording: string): string {
  const [first = ''] = wording.normalize('NFD').match(/[\p{L}\p{N}]/u) ?? [];
  return /\p{N}/u.test(first) ? '0–9' : first.toUpperCase();
}
