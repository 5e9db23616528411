import { expect, test } from 'vitest';
import type { DisplayList } from '../../diagrams/display-list.ts';
import { foldPicture } from './fold-picture.ts';

const box = (x: number) => ({ kind: 'path', d: `M ${x} 10 L ${x + 80} 10 L ${x + 80} 40 Z`, fill: 'node' }) as const;
const label = (x: number) =>
  ({ kind: 'text', x, y: 30, text: 'Shop', size: 14, width: 30, face: 'regular', fill: 'text' }) as const;
const picture: DisplayList = {
  width: 320,
  height: 50,
  marks: [box(8), label(20), box(110), label(120), box(220), label(230)],
};

test('leaves a picture that is not too wide as it is', () => {
  expect(foldPicture(picture, 400)).toBe(picture);
});

test('sets what nothing joins in strips below one another, with every mark once', () => {
  const folded = foldPicture(picture, 200);
  expect(folded.width).toBeLessThanOrEqual(200);
  expect(folded.height).toBe(122);
  expect(folded.marks).toHaveLength(6);
  expect(folded.marks.flatMap((mark) => (mark.kind === 'text' ? [[mark.x, mark.y]] : []))).toEqual([
    [20, 30],
    [120, 30],
    [18, 102],
  ]);
});

test('leaves a picture whole that a line runs all through', () => {
  const joined = {
    ...picture,
    marks: [...picture.marks, { kind: 'path', d: 'M 8 45 L 300 45', stroke: 'line' } as const],
  };
  expect(foldPicture(joined, 200)).toBe(joined);
});
