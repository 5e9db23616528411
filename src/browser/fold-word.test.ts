// cspell:ignore dont
import { expect, it } from 'vitest';
import { foldWord } from './fold-word.ts';

it.each([
  ['normalisation', 'normalization'],
  ['authorise', 'authorize'],
  ['behaviour', 'behavior'],
  ['catalogue', 'catalog'],
  ['analyse', 'analyze'],
  ['cancelled', 'canceled'],
  ['caches', 'caching'],
  ['won’t', 'wont'],
])('%s is the same word as %s', (one, other) => {
  expect(foldWord(one)).toBe(foldWord(other));
});

it('keeps numbers', () => {
  expect(foldWord('429')).toBe('429');
});
