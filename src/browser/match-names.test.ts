import { expect, it } from 'vitest';
import { matchNames } from './match-names.ts';

it('is 1 where a name has the words and no others', () => {
  expect(matchNames(['replication', 'lag'], ['There’s replication lag'])).toBeGreaterThan(0.79);
  expect(matchNames(['replication', 'lag'], ['other', 'replication lag'])).toBe(1);
});

it('takes a word for another that differs in its ending', () => {
  expect(matchNames(['microservices'], ['microservice'])).toBe(1);
});

it('is 0 where no name has any of the words', () => {
  expect(matchNames(['webhook'], ['cache'])).toBe(0);
});
