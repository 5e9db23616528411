import { describe, expect, it } from 'vitest';
import type { LookUpEntry } from '../model/look-up-entries.ts';
import { lookUp, lookUpNames } from './look-up.ts';
import { nameIndex } from './name-index.ts';
import type { TextIndex } from './text-index.ts';

const entries: readonly LookUpEntry[] = [
  {
    kind: 'Phrase',
    address: '/lag/',
    title: 'There’s replication lag',
    names: ['stale replica'],
    answer: 'A copy is behind.',
    ask: 'How far behind?',
  },
  { kind: 'Topic', address: '/caching/', title: 'Caching', names: [], answer: 'A copy nearby.' },
  { kind: 'Topic', address: '/pets/', title: 'Animals', names: [], answer: 'On keeping them.' },
];
const names = nameIndex(entries);

/** A text index over a few pages: a page matches a query when it has all of its words. */
function textOf(pages: Readonly<Record<string, string>>): TextIndex {
  return {
    search: (query) =>
      Promise.resolve({
        results: Object.entries(pages).flatMap(([url, content]) =>
          query.split(' ').every((word) => content.toLowerCase().includes(word))
            ? [{ id: url, score: 1, data: () => Promise.resolve({ url, excerpt: '', content, meta: {} }) }]
            : [],
        ),
      }),
  };
}

const text = textOf({
  '/lag/': 'A copy is behind.',
  '/caching/': 'A copy nearby; replication is another page.',
  '/pets/': 'Hedgehogs sleep in winter. A copy of this book is in the library.',
});
const titles = async (query: string) =>
  (await lookUp(names, () => Promise.resolve(text), query)).hits.map(({ title }) => title);

describe('a look-up', () => {
  it('answers from the names at once, with all that is known of each answer', () => {
    const { hits, sureness } = lookUpNames(names, 'stale replica');
    expect(hits).toEqual([entries[0]]);
    expect(sureness).toBeCloseTo(1);
  });

  it('puts the page that is called so before one that mentions it', async () => {
    expect(await titles('is replication nearby')).toEqual(['There’s replication lag', 'Caching']);
  });

  it('finds in the full text what no name has', async () => {
    expect(lookUpNames(names, 'hedgehogs').hits).toEqual([]);
    expect(await titles('hedgehogs')).toEqual(['Animals']);
  });

  it('moves up what the full text has as well', async () => {
    expect(lookUpNames(names, 'copy').hits[0]?.title).toBe('There’s replication lag');
    const only = textOf({ '/caching/': 'A copy.' });
    expect((await lookUp(names, () => Promise.resolve(only), 'copy')).hits[0]?.title).toBe('Caching');
  });

  it('answers a sentence of which no page has every word', async () => {
    const [first] = await titles('why is the replica lagging so badly, stale');
    expect(first).toBe('There’s replication lag');
  });

  it('gives nothing for letters that only the full text takes for the beginning of a word', async () => {
    const lenient: TextIndex = { search: () => text.search('copy') };
    expect((await lookUp(names, () => Promise.resolve(lenient), 'qzxv')).hits).toEqual([]);
  });

  it('leaves the full text alone where a name is the query itself', async () => {
    const unasked = () => Promise.reject(new Error('The full text was loaded.'));
    expect((await lookUp(names, unasked, 'replication lag')).hits[0]?.address).toBe('/lag/');
  });

  it('gives nothing for nothing', async () => {
    expect(await lookUp(names, () => Promise.resolve(text), ' ?! ')).toEqual({ hits: [], sureness: 0, nearest: [] });
  });

  it('gives no more answers than asked for', async () => {
    expect((await lookUp(names, () => Promise.resolve(text), 'copy', 1)).hits).toHaveLength(1);
  });
});
