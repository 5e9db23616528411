// cspell:ignore cahce idempotnecy webhok
import { expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

it.each([
  ['webhok', 'webhook', 1],
  ['idempotnecy', 'idempotency', 1],
  ['cahce', 'cache', 1],
  ['sharding', 'shading', 1],
  ['same', 'same', 0],
  ['queue', 'cue', 3],
  ['short', 'a much longer one', 3],
])('between %s and %s is %i, or one more than asked for', (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance);
  expect(editDistance(b, a, 2)).toBe(distance);
});
