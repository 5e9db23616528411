import { expect, it } from 'vitest';
import { numberLinks } from './number-links.ts';

it('numbers links of running text in their order, and one address once', () => {
  const html =
    '<p><a href="/topics/caching/" data-note>a cache</a>, <a href="https://x.example/?a=1&amp;b=2" data-note>x</a>, ' +
    '<a href="/topics/caching/" data-note>caches</a>, <a href="/levels/">levels</a></p>';
  expect(numberLinks(html)).toEqual({
    html:
      '<p><a href="/topics/caching/" data-note="1">a cache</a>, ' +
      '<a href="https://x.example/?a=1&amp;b=2" data-note="2">x</a>, ' +
      '<a href="/topics/caching/" data-note="1">caches</a>, <a href="/levels/">levels</a></p>',
    addresses: ['/topics/caching/', 'https://x.example/?a=1&amp;b=2'],
  });
});

it('leaves a page without such links as it is', () => {
  expect(numberLinks('<p>words</p>')).toEqual({ html: '<p>words</p>', addresses: [] });
});
