import { describe, expect, it } from 'vitest';
import { lookUp } from './look-up.ts';
import type { TextIndex } from './text-index.ts';

/** A text index over a few pages: a page matches a query when it has all of its words. */
function indexOf(
  pages: readonly { readonly title: string; readonly aliases?: string; readonly text: string }[],
): TextIndex {
  return {
    search: (query) =>
      Promise.resolve({
        results: pages.flatMap(({ title, aliases = '', text }, id) => {
          const all = `${title} ${aliases} ${text}`.toLowerCase();
          if (!query.split(' ').every((word) => all.includes(word))) return [];
          const data = {
            url: `/${id}/`,
            excerpt: text,
            content: text,
            meta: { title, aliases, kind: 'Phrase', answer: text },
          };
          return [{ id: String(id), score: 1, data: () => Promise.resolve(data) }];
        }),
      }),
  };
}

const pages = [
  { title: 'Caching', text: 'A copy nearby; replication is another page.' },
  { title: '“There’s replication lag”', aliases: 'replica lag · stale replica', text: 'A copy is behind.' },
];

describe('a look-up', () => {
  it('puts the page that is called so before one that mentions it', async () => {
    const hits = await lookUp(indexOf(pages), 'replication');
    expect(hits.map(({ title }) => title)).toEqual(['“There’s replication lag”', 'Caching']);
  });

  it('answers a sentence of which no page has every word', async () => {
    const [first] = await lookUp(indexOf(pages), 'why is the replica lagging so badly, stale');
    expect(first?.title).toBe('“There’s replication lag”');
  });

  it('gives what it is and what it says with each answer', async () => {
    const [first] = await lookUp(indexOf(pages), 'replica lag');
    expect(first).toEqual({
      address: '/1/',
      kind: 'Phrase',
      title: '“There’s replication lag”',
      answer: 'A copy is behind.',
    });
  });

  it('gives nothing for letters that only the index takes for the beginning of a word', async () => {
    const index = indexOf(pages);
    const lenient: TextIndex = { search: () => index.search('copy') };
    expect(await lookUp(lenient, 'qzxv')).toEqual([]);
  });

  it('gives no more answers than asked for', async () => {
    expect(await lookUp(indexOf(pages), 'copy', 1)).toHaveLength(1);
  });
});
