// cspell:ignore dont idemp idempotncy idempotnecy
import { describe, expect, it } from 'vitest';
import type { LookUpEntry } from '../model/look-up-entries.ts';
import { nameIndex } from './name-index.ts';

const entry = (kind: LookUpEntry['kind'], title: string, names: readonly string[], answer: string): LookUpEntry => ({
  kind,
  address: `/${title.toLowerCase().replaceAll(' ', '-')}/`,
  title,
  names,
  answer,
});
const index = nameIndex([
  entry('Phrase', 'There’s replication lag', ['stale replica'], 'A copy of the database is a little behind.'),
  entry('Term', 'cache', ['caches'], 'A copy nearby, kept for later.'),
  entry('Topic', 'Idempotency', ['double charge'], 'Doing a thing twice has the effect of doing it once.'),
  entry('Topic', 'Data warehouses', ['normalisation of history'], 'Where reports are made.'),
  entry('Term', 'load balancer', [], 'It spreads requests over machines.'),
]);
const first = (query: string, isTyping = false) => index.search(query, isTyping)[0]?.entry.title;

describe('the index of names', () => {
  it('puts what is called so before what mentions it', () => {
    expect(index.search('copy of the replica').map(({ entry }) => entry.title)).toEqual([
      'There’s replication lag',
      'cache',
    ]);
  });

  it('scores a name that is the query itself 1, and part of it less', () => {
    const [whole] = index.search('stale replica');
    const [part] = index.search('stale');
    expect(whole?.score).toBeCloseTo(1);
    expect(part?.score).toBeLessThan(1);
  });

  it.each([
    ['a missing letter', 'idempotncy', 'Idempotency'],
    ['swapped letters', 'idempotnecy', 'Idempotency'],
    ['US spelling', 'normalization', 'Data warehouses'],
    ['another ending', 'caching', 'cache'],
    ['a word written as two', 'data ware house', 'Data warehouses'],
    ['two words written as one', 'loadbalancer', 'load balancer'],
    ['a question', 'why is there lag between replicas?', 'There’s replication lag'],
  ])('understands %s', (_what, query, title) => {
    expect(first(query)).toBe(title);
  });

  it('takes the last word for a beginning only while the reader types', () => {
    expect(first('replica')).toBe('There’s replication lag');
    expect(first('idemp', true)).toBe('Idempotency');
    expect(first('idemp')).toBeUndefined();
  });

  it('does not take a word for another that begins otherwise', () => {
    expect(first('bache')).toBeUndefined();
  });

  it('finds nothing in nothing', () => {
    expect(index.search(' ?! ')).toEqual([]);
  });
});
