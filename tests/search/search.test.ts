import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { lookUp } from '../../src/browser/look-up.ts';
import type { TextIndex } from '../../src/browser/text-index.ts';
import { builtSite } from '../built-site.ts';
import { answersTo, type Answerable } from './answers-to.ts';
import { openTextIndex } from './node-text-index.ts';

const guide = JSON.parse(readFileSync(join(builtSite, 'guide.json'), 'utf8')) as Answerable;
const queries = readFileSync(join(import.meta.dirname, 'queries.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [query: string, concept: string, listed?: string]);

let index: TextIndex;
beforeAll(async () => {
  index = await openTextIndex(builtSite);
});

describe('Looking up', () => {
  it('answers the query list: at least 85 % first, 95 % in the first three', async () => {
    const answerable = queries
      .map(([query, concept, listed = '']) => ({ query, answers: answersTo(concept, listed, guide) }))
      .filter(({ answers }) => answers.size > 0);
    const ranked = await inTurn(answerable, async ({ query, answers }) => {
      const hits = await lookUp(index, query);
      return { query, rank: hits.findIndex(({ address }) => answers.has(address)), first: hits[0]?.title ?? 'nothing' };
    });
    const share = (most: number) => ranked.filter(({ rank }) => rank >= 0 && rank < most).length / ranked.length;
    const misses = ranked.filter(({ rank }) => rank < 0 || rank > 2).map(({ query, first }) => `  ${query} → ${first}`);
    console.log(
      `${ranked.length} of ${queries.length} queries have an answer in the guide: success@1 ${percent(share(1))}, ` +
        `success@3 ${percent(share(3))}\nNot in the first three:\n${misses.join('\n')}`,
    );
    expect(ranked.length).toBeGreaterThan(100);
    expect(share(1)).toBeGreaterThanOrEqual(0.85);
    expect(share(3)).toBeGreaterThanOrEqual(0.95);
  });

  it('finds every phrase by its own words among the first three', async () => {
    const missed = await inTurn(guide.phrases, async ({ says, address }) => {
      const hits = await lookUp(index, says);
      return hits.slice(0, 3).some((hit) => hit.address === address) ? [] : [says];
    });
    expect(missed.flat()).toEqual([]);
  });

  it('finds nearly every phrase by each of its aliases among the first three', async () => {
    const aliases = guide.phrases.flatMap(({ address, aliases }) => aliases.map((alias) => ({ alias, address })));
    const found = await inTurn(aliases, async ({ alias, address }) => {
      const hits = await lookUp(index, alias);
      return hits.slice(0, 3).some((hit) => hit.address === address);
    });
    expect(found.filter(Boolean).length / found.length).toBeGreaterThanOrEqual(0.95);
  });

  it('says of each answer what it is and what it says', async () => {
    const hits = await lookUp(index, 'cache');
    expect(new Set(hits.map(({ kind }) => kind))).toEqual(
      expect.objectContaining(new Set(['Phrase', 'Term', 'Topic'])),
    );
    for (const { answer, title } of hits) expect(`${title}: ${answer}`).toMatch(/: .{20}/);
  });

  it('gives nothing for nothing', async () => {
    expect(await lookUp(index, '  ?! ')).toEqual([]);
  });
});

async function inTurn<Item, Result>(items: readonly Item[], ask: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await ask(item));
  return results;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
