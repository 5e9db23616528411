import { expect, test } from 'vitest';
import { unknownClasses } from './unknown-classes.ts';

test('accepts the four classes, and those that the diagram defines', () => {
  expect(
    unknownClasses('flowchart TB\n  A:::strong --> B:::own\n  class B,C warn\n  classDef own stroke-width:2px'),
  ).toEqual([]);
});

test('names an unknown class and its place', () => {
  expect(unknownClasses('flowchart TB\n  A:::stong --> B\n  class A,B quite')).toEqual([
    { line: 2, column: 7, message: 'No class is called “stong”. Use strong, accent, warn or quiet.' },
    { line: 3, column: 13, message: 'No class is called “quite”. Use strong, accent, warn or quiet.' },
  ]);
});
