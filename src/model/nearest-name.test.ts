// cspell:ignore cachng

import { expect, it } from 'vitest';
import { nearestName } from './nearest-name.ts';

it('offers the known name that differs least', () => {
  expect(nearestName('cachng', ['replication', 'caching', 'cache'])).toBe('caching');
});

it('does not mind capitals', () => {
  expect(nearestName('CACHING', ['caching'])).toBe('caching');
});

it('offers nothing where nothing is near', () => {
  expect(nearestName('webhook', ['caching', 'oauth'])).toBeUndefined();
});
