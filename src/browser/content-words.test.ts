import { expect, it } from 'vitest';
import { contentWords } from './content-words.ts';

it('drops the words of a question that say nothing of its subject', () => {
  expect(contentWords('What is the difference between REST and GraphQL?')).toEqual(['rest', 'graphql']);
});

it('keeps numbers, percentages and apostrophes', () => {
  expect(contentWords("It won't give 99.9% at p95")).toEqual(['won’t', 'give', '99.9%', 'p95']);
});

it('keeps all words where every one is a filler', () => {
  expect(contentWords('what is it')).toEqual(['what', 'is', 'it']);
});
