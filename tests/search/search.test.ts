import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Hit } from '../../src/browser/look-up.ts';
import { builtSite } from '../built-site.ts';
import type { Answerable } from './answers-to.ts';
import { openLookUp } from './open-look-up.ts';
import { queryList } from './query-list.ts';
import { searchQuality } from './search-quality.ts';

const guide = JSON.parse(readFileSync(join(builtSite, 'guide.json'), 'utf8')) as Answerable;

let lookUp: (query: string) => Promise<readonly Hit[]>;
beforeAll(async () => {
  lookUp = await openLookUp(builtSite);
});

describe('Looking up', () => {
  it.each(['queries.tsv', 'own-queries.tsv'])('answers %s: 85 %% first, 97 %% in the first three', async (name) => {
    const quality = await searchQuality(queryList(name), guide, lookUp);
    expect(quality.unanswerable).toEqual([]);
    expect(quality.first).toBeGreaterThanOrEqual(0.85);
    expect(quality.firstThree, JSON.stringify(quality.misses)).toBeGreaterThanOrEqual(0.97);
  });

  it('answers misspelt queries: 90 % in the first three', async () => {
    const misspelt = queryList('own-queries.tsv').filter(({ kind }) => kind === 'misspelt');
    const quality = await searchQuality(misspelt, guide, lookUp);
    expect(quality.queries).toBeGreaterThanOrEqual(40);
    expect(quality.firstThree, JSON.stringify(quality.misses)).toBeGreaterThanOrEqual(0.9);
  });

  it('finds every phrase by its own words among the first three', async () => {
    const missed = await inTurn(guide.phrases, async ({ says, address }) => {
      const hits = await lookUp(says);
      return hits.slice(0, 3).some((hit) => hit.address === address) ? [] : [says];
    });
    expect(missed.flat()).toEqual([]);
  });

  it('finds nearly every phrase by each of its aliases among the first three', async () => {
    const aliases = guide.phrases.flatMap(({ address, aliases }) => aliases.map((alias) => ({ alias, address })));
    const found = await inTurn(aliases, async ({ alias, address }) => {
      const hits = await lookUp(alias);
      return hits.slice(0, 3).some((hit) => hit.address === address);
    });
    expect(found.filter(Boolean).length / found.length).toBeGreaterThanOrEqual(0.95);
  });

  it('says of each answer what it is and what it says', async () => {
    const hits = await lookUp('cache');
    expect(new Set(hits.map(({ kind }) => kind))).toEqual(
      expect.objectContaining(new Set(['Phrase', 'Term', 'Topic'])),
    );
    for (const { answer, title } of hits) expect(`${title}: ${answer}`).toMatch(/: .{20}/);
  });

  it('gives nothing for nothing', async () => {
    expect(await lookUp('  ?! ')).toEqual([]);
  });
});

async function inTurn<Item, Result>(items: readonly Item[], ask: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await ask(item));
  return results;
}
