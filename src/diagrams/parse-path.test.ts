import { expect, test } from 'vitest';
import { boxOfOutline } from './box.ts';
import { outlineToPath } from './outline.ts';
import { parsePath } from './parse-path.ts';

const written = (data: string): string => outlineToPath(parsePath(data));

test('makes relative commands absolute', () => {
  expect(written('m1,1 l2,0 h3 v4 z')).toBe('M1 1L3 1L6 1L6 5Z');
});

test('carries on with lines after the first pair of a move', () => {
  expect(written('M0 0 10 0 10 10')).toBe('M0 0L10 0L10 10');
});

test('reads numbers without separators', () => {
  expect(written('M.5.5L-1-2')).toBe('M0.5 0.5L-1-2');
});

test('starts again from the first point after Z', () => {
  expect(written('M1 1l1 0zl0 5')).toBe('M1 1L2 1ZL1 6');
});

test('mirrors the control point of a smooth curve', () => {
  expect(written('M0 0C0 10 10 10 10 0S20-10 20 0')).toBe('M0 0C0 10 10 10 10 0C10-10 20-10 20 0');
});

test('turns a quadratic curve into a cubic one', () => {
  expect(written('M0 0Q15 30 30 0')).toBe('M0 0C10 20 20 20 30 0');
});

test('turns an arc into a curve for every quarter turn', () => {
  const half = parsePath('M-10 0A10 10 0 0 1 10 0');
  expect(half.map(([command]) => command)).toEqual(['M', 'C', 'C']);
  const box = boxOfOutline(half);
  expect(box?.y).toBeCloseTo(-10, 2);
  expect(box?.height).toBeCloseTo(10, 2);
});

test('follows the sweep and large-arc flags', () => {
  const box = boxOfOutline(parsePath('M0 0A10 10 0 1 0 10 10'));
  expect(box?.x).toBeCloseTo(-10, 2);
  expect(box?.y).toBeCloseTo(0, 2);
  expect(box?.width).toBeCloseTo(20, 2);
});

test('enlarges an arc whose radii cannot reach', () => {
  const box = boxOfOutline(parsePath('M0 0A1 1 0 0 1 20 0'));
  expect(box?.width).toBeCloseTo(20, 2);
  expect(box?.height).toBeCloseTo(10, 2);
});
