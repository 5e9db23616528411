import { expect, it } from 'vitest';
import type { Guide } from './guide.ts';
import { phraseIndex } from './phrase-index.ts';

const phrases = [
  { says: 'It’s a cold start', aliases: ['429 error', 'an empty cache'] },
  { says: 'Élan is gone', aliases: ['“above” all'] },
];

it('lists every wording under its letter, numbers first, whatever its accents and quotation marks', () => {
  const entries = phraseIndex({ phrases } as unknown as Guide);
  expect(entries.map(({ letter, wording, isAlias }) => [letter, wording, isAlias])).toEqual([
    ['0–9', '429 error', true],
    ['A', '“above” all', true],
    ['A', 'an empty cache', true],
    ['E', 'Élan is gone', false],
    ['I', 'It’s a cold start', false],
  ]);
});
