import { expect, test } from 'vitest';
import { outlineToPath } from './outline.ts';
import { parsePath } from './parse-path.ts';
import { simplifyOutline } from './simplify-outline.ts';

const simplified = (data: string): string => outlineToPath(simplifyOutline(parsePath(data)));

test('draws straight curves and lines in one direction as one line', () => {
  expect(simplified('M0 0L0 5C0 7 0 9 0 12L0 20')).toBe('M0 0L0 20');
});

test('keeps corners and real curves', () => {
  expect(simplified('M0 0L10 0L10 10C10 20 0 20 0 10')).toBe('M0 0L10 0L10 10C10 20 0 20 0 10');
});

test('keeps a line that turns back on itself', () => {
  expect(simplified('M0 0L10 0L5 0')).toBe('M0 0L10 0L5 0');
});

test('leaves out steps that go nowhere', () => {
  expect(simplified('M0 0L0 0L10 0L10 0ZM3 3')).toBe('M0 0L10 0Z');
});
