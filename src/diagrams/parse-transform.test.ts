import { expect, test } from 'vitest';
import { apply, compose } from './affine.ts';
import { parseTransform } from './parse-transform.ts';

const at = (transform: string | null, x: number, y: number): number[] =>
  apply(parseTransform(transform), x, y).map((number) => Math.round(number * 100) / 100);

test('moves nothing without an attribute', () => {
  expect(at(null, 3, 4)).toEqual([3, 4]);
});

test('applies the last call first', () => {
  expect(at('translate(10, 20) scale(2)', 3, 4)).toEqual([16, 28]);
});

test('turns clockwise about a point', () => {
  expect(at('rotate(90 10 10)', 20, 10)).toEqual([10, 20]);
});

test('reads a matrix', () => {
  expect(at('matrix(1 0 0 1 5 6)', 1, 1)).toEqual([6, 7]);
});

test('composes nested groups from the outside in', () => {
  const map = compose(parseTransform('translate(100,0)'), parseTransform('rotate(180)'));
  expect(apply(map, 10, 0).map(Math.round)).toEqual([90, 0]);
});

test('refuses a transform it does not know', () => {
  expect(() => parseTransform('perspective(3)')).toThrow('Unexpected transform “perspective”');
});
