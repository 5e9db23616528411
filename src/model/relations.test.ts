import { expect, it } from 'vitest';
import type { Guide, Topic } from './guide.ts';
import { relatedTopics } from './relations.ts';

const topic = (id: string, skill: string, order: number, prerequisites: string[] = [], sources: string[] = []) =>
  ({ id, skill, order, prerequisites, sources }) as unknown as Topic;

it('puts what a topic builds on first, then shared sources, then neighbours, and never the topic itself', () => {
  const caching = topic('caching', 'data', 20, ['sql'], ['rfc-9111']);
  const topics = [
    topic('sql', 'data', 90),
    topic('neighbour', 'data', 30),
    topic('cdn', 'systems', 10, [], ['rfc-9111']),
    caching,
    topic('stranger', 'tools', 10),
  ];
  expect(relatedTopics({ topics } as unknown as Guide, caching).map(({ id }) => id)).toEqual([
    'sql',
    'cdn',
    'neighbour',
  ]);
});
