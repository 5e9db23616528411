// cspell:ignore cachng replcia

import { describe, expect, it } from 'vitest';
import { linkFault } from './link-fault.ts';

const addresses = new Map([
  ['/', undefined],
  ['/topics/caching/', new Set(['how-it-works', 'sources'])],
  ['/phrases/', undefined],
  ['/glossary/', new Set(['cache', 'replica'])],
]);
const faultOf = (href: string) => linkFault(href, '/topics/caching/', addresses);

describe('a link', () => {
  it.each([
    'https://example.org/page?x=1#part',
    'mailto:someone@example.org',
    '/',
    '/topics/caching/',
    '/topics/caching/#how-it-works',
    '/glossary/#cache',
    '/phrases/#any-part',
    '/phrases/?q=cache',
    '#sources',
  ])('to %s leads somewhere', (href) => {
    expect(faultOf(href)).toBeUndefined();
  });

  it.each([
    ['/nowhere/at-all/', 'No page has the address “/nowhere/at-all/”. Write the page first, or name another.'],
    ['/topics/cachng/', 'No page has the address “/topics/cachng/”. Did you mean “/topics/caching/”?'],
    ['/topics/caching', 'No page has the address “/topics/caching”. Did you mean “/topics/caching/”?'],
    ['/caching/', 'No page has the address “/caching/”. Did you mean “/topics/caching/”?'],
    ['../caching/', 'Unexpected address “../caching/”, expected one from the root. Did you mean “/topics/caching/”?'],
    ['caching.md', 'Unexpected address “caching.md”, expected one from the root. Did you mean “/topics/caching/”?'],
    ['http://example.org/', 'Unexpected address “http://example.org/”, expected a safe one. Write it with https.'],
    ['https://', 'Unexpected address “https://”. Write it in full, as https://example.org/.'],
    [
      'javascript:alert(1)',
      'Unexpected address “javascript:alert(1)”. Write one from the root with a slash at both ends, or a full https address.',
    ],
    [
      '//example.org/',
      'Unexpected address “//example.org/”. Write one from the root with a slash at both ends, or a full https address.',
    ],
    ['/glossary/#replcia', 'No part of “/glossary/” has the anchor “#replcia”. Did you mean “#replica”?'],
    [
      '/topics/caching/#nope-at-all',
      'No part of “/topics/caching/” has the anchor “#nope-at-all”. Name one of its headings, or leave it out.',
    ],
    [
      '#nope-at-all',
      'No part of “/topics/caching/” has the anchor “#nope-at-all”. Name one of its headings, or leave it out.',
    ],
  ])('to %s is refused, with what to write instead', (href, message) => {
    expect(faultOf(href)).toBe(message);
  });
});
