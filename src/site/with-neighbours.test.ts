import { expect, it } from 'vitest';
import { withNeighbours } from './with-neighbours.ts';

it('links each item to the one before and the one after, and the ends to one only', () => {
  const items = ['a', 'b', 'c'].map((id) => ({ id, address: `/${id}/` }));
  const links = withNeighbours(items, ({ id }) => id.toUpperCase());
  expect(links.map(({ previous, next }) => [previous?.label, next?.link])).toEqual([
    [undefined, '/b/'],
    ['A', '/c/'],
    ['B', undefined],
  ]);
});
