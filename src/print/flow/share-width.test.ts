import { expect, test } from 'vitest';
import { shareWidth } from './share-width.ts';

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

test('leaves every cell on one line where there is room, and shares the rest', () => {
  expect(
    shareWidth(
      [
        { least: 20, most: 40 },
        { least: 30, most: 60 },
      ],
      200,
    ),
  ).toEqual([90, 110]);
});

test('gives the most width to the longest texts, and none less than its longest word', () => {
  const widths = shareWidth(
    [
      { least: 40, most: 60 },
      { least: 30, most: 600 },
      { least: 30, most: 150 },
    ],
    300,
  );
  expect(sum(widths)).toBeCloseTo(300);
  expect(widths[0]).toBeGreaterThanOrEqual(40);
  expect(widths[1]).toBeGreaterThan(widths[2] ?? 0);
  expect(widths[2]).toBeGreaterThan(30);
});
