import { expect, test } from 'vitest';
import { growContent } from './grow-content.ts';

const files = [
  { path: 'src/content/topics/caching.md', text: '---\ntitle: Caching\n---\n' },
  { path: 'src/content/phrases/cold.yml', text: "says: 'It’s: cold'\n" },
  { path: 'src/content/phrases/linked.yml', text: 'says: It’s linked\n' },
  { path: 'src/content/pages/about.md', text: 'See [this](/phrases/linked/).' },
];

test('a larger guide has topics and phrases again, under other names', () => {
  const grown = growContent(files, 4, 8).slice(4);
  expect(grown.map(({ path }) => path)).toEqual([
    'src/content/topics/caching-2.md',
    'src/content/phrases/cold-2.yml',
    'src/content/phrases/linked-2.yml',
    'src/content/topics/caching-3.md',
  ]);
  expect(grown.map(({ text }) => text.match(/^(?:title|says).*/m)?.[0])).toEqual([
    'title: Caching 2',
    "says: 'It’s: cold 2'",
    'says: It’s linked 2',
    'title: Caching 3',
  ]);
});

test('a smaller guide lacks phrases that nobody links to', () => {
  expect(growContent(files, 4, 2).map(({ path }) => path)).toEqual([
    'src/content/topics/caching.md',
    'src/content/phrases/linked.yml',
    'src/content/pages/about.md',
  ]);
});
