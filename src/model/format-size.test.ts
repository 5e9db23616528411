import { expect, test } from 'vitest';
import { formatSize } from './format-size.ts';

test.each([
  [1, '1 KB'],
  [999, '999 KB'],
  [1000, '1.0 MB'],
  [2827, '2.8 MB'],
])('%i kilobytes are %s', (kilobytes, shown) => {
  expect(formatSize(kilobytes)).toBe(shown);
});
