// cspell:ignore titel

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseContent } from '../model/parse-content.ts';
import { knownAddresses } from './known-addresses.ts';
import { changed, sampleFiles } from './sample-files.ts';

const addressesOf = (changes: Readonly<Record<string, string>> = {}) =>
  knownAddresses(parseContent(sampleFiles(changes)).drafts);
const essay = {
  'src/content/pages/essay.md':
    '---\ntitle: Essay\ndescription: One.\npart: framework\norder: 500\nreviewed: 2026-11-23\n---\n\n## First part\n\nText.\n\n:::note\n### Inside\n\nText.\n:::\n',
};

it('gives every kind of page that has an address of its own', () => {
  expect([...addressesOf().keys()].filter((address) => !address.includes('phrase-'))).toEqual([
    '/levels/conversant/',
    '/levels/foundation/',
    '/levels/hands-on/',
    '/levels/technical/',
    '/about/',
    '/accessibility/',
    '/downloads/',
    '/facts/',
    '/glossary/',
    '/',
    '/levels/',
    '/404/',
    '/nothing-found/',
    '/offline/',
    '/ordinary-words/',
    '/paths/',
    '/phrases/a-z/',
    '/phrases/by-meeting/',
    '/phrases/',
    '/profiles/',
    '/scenarios/',
    '/skills/',
    '/sources/',
    '/topics/',
    '/profiles/shop/',
    '/scenarios/a-late-page/',
    '/skills/apis/',
    '/skills/communication/',
    '/skills/data/',
    '/skills/systems/',
    '/skills/tools/',
    '/topics/caching/',
    '/topics/copying/',
    '/topics/fetching/',
    '/topics/sharing/',
    '/topics/storing/',
  ]);
});

it('knows the anchors of the lists: terms, facts and sources', () => {
  const addresses = addressesOf();
  expect(addresses.get('/glossary/')).toEqual(new Set(['cache']));
  expect(addresses.get('/facts/')).toEqual(new Set(['cache-age', 'reading-speed']));
  expect(addresses.get('/sources/')).toEqual(new Set(['rfc-0', 'rfc-1', 'rfc-2']));
});

it('knows the headings of an essay, those in notes too', () => {
  expect(addressesOf(essay).get('/essay/')).toEqual(new Set(['first-part', 'inside']));
});

it('keeps the page of a file with problems', () => {
  const addresses = addressesOf(changed('src/content/topics/caching.md', 'title:', 'titel:'));
  expect(addresses.has('/topics/caching/')).toBe(true);
});

it('knows the anchors that a topic’s page gives its own parts', () => {
  const article = readFileSync('src/components/TopicArticle.astro', 'utf8');
  const parts = [...article.matchAll(/<h2 id="([\w-]+)"/g)].map(([, id]) => id);
  const headings = ['how-it-works', 'a-worked-number', 'trade-offs'];
  expect(addressesOf().get('/topics/caching/')).toEqual(new Set([...headings, ...parts]));
});

it('takes a page by the name of something that every object has for what it is', () => {
  const addresses = addressesOf({
    'src/content/pages/constructor.md': essay['src/content/pages/essay.md'].replace(
      'title: Essay',
      'title: Constructor',
    ),
  });
  expect(addresses.get('/constructor/')).toEqual(new Set(['first-part', 'inside']));
});
