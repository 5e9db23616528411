import { expect, test } from 'vitest';
import { goalLine } from './goal.ts';

test.each([
  [31.4, '- **met** KB, at most 40: 31.4'],
  [40, '- **met** KB, at most 40: 40'],
  [40.1, '- **missed** KB, at most 40: 40.1'],
  [undefined, '- **not measured** KB, at most 40'],
  [NaN, '- **not measured** KB, at most 40'],
])('a goal of at most 40 that is %s', (is, line) => {
  expect(goalLine({ what: 'KB', most: 40, is })).toBe(line);
});
