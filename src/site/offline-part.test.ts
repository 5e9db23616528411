import { expect, test } from 'vitest';
import { offlinePart } from './offline-part.ts';

test.each([
  ['index.html', 'reading'],
  ['404.html', 'reading'],
  ['topics/caching/index.html', 'reading'],
  ['_astro/page.1a2b3c4d.js', 'reading'],
  ['fonts/sans-400.405f44ed.woff2', 'reading'],
  ['look-up.json', 'reading'],
  ['downloads/technical-enough-foundation-letter.pdf', 'reading'],
  ['downloads/technical-enough-foundation-a4-1.webp', 'reading'],
  ['downloads/technical-enough-foundation-a4-2.webp', 'more'],
  ['downloads/technical-enough-foundation-letter-1.webp', 'more'],
  ['downloads/technical-enough-book-a4.pdf', 'more'],
  ['downloads/technical-enough.epub', 'more'],
  ['pagefind/fragment/en_1a2b3c.pf_fragment', 'more'],
  ['pagefind/wasm.en.pagefind', 'more'],
  ['guide.json', 'more'],
  ['pagefind/wasm.unknown.pagefind', 'never'],
  ['icons/icon-512.png', 'never'],
  ['card.png', 'never'],
  ['sitemap-0.xml', 'never'],
  ['robots.txt', 'never'],
  ['opensearch.xml', 'never'],
  ['llms.txt', 'never'],
  ['topics/caching.md', 'never'],
  ['offline-worker.js', 'never'],
  ['offline/sizes.json', 'never'],
] as const)('%s comes onto a device: %s', (path, part) => {
  expect(offlinePart(path)).toBe(part);
});

test('a file that nobody has thought of stops the build', () => {
  expect(() => offlinePart('video/intro.mp4')).toThrow(
    'No rule says whether video/intro.mp4 is kept offline. Add one to src/site/offline-part.ts.',
  );
});
