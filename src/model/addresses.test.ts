import { expect, it } from 'vitest';
import { addressOf } from './addresses.ts';

it.each([
  ['levels', 'hands-on', '/levels/hands-on/'],
  ['skills', 'apis', '/skills/apis/'],
  ['topics', 'caching', '/topics/caching/'],
  ['phrases', 'cache-is-cold', '/phrases/cache-is-cold/'],
  ['terms', 'replica', '/glossary/#replica'],
  ['scenarios', 'a-late-page', '/scenarios/a-late-page/'],
  ['pages', 'downloads', '/downloads/'],
  ['pages', 'home', '/'],
  ['pages', 'constructor', '/constructor/'],
] as const)('%s/%s is read at %s, which printed sheets point at', (collection, id, address) => {
  expect(addressOf(collection, id)).toBe(address);
});
