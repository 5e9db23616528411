import { expect, test } from 'vitest';
import { sampleFiles } from '../checks/sample-files.ts';
import { buildGuide } from '../model/build-guide.ts';
import { parseContent } from '../model/parse-content.ts';
import { bookLinks } from './book-links.ts';

const guide = buildGuide(parseContent(sampleFiles()).content);

test.each([
  ['/topics/caching/', 'topic-caching.xhtml'],
  ['/topics/caching/#questions', 'topic-caching.xhtml#questions'],
  ['/phrases/phrase-3/', 'phrases-data.xhtml#phrase-3'],
  ['/glossary/#cache', 'glossary.xhtml#cache'],
  ['/levels/#data', 'levels.xhtml#data'],
  ['/levels/hands-on/#data', 'level-hands-on.xhtml#data'],
  ['/topics/', 'skills.xhtml'],
  ['https://example.org/1', 'https://example.org/1'],
  ['/downloads/', 'https://guide.example/base/downloads/'],
])('%s leads to %s', (address, target) => {
  expect(bookLinks(guide, 'https://guide.example/base')(address)).toBe(target);
});

test('what only the site has leads nowhere while the site has no address', () => {
  expect(bookLinks(guide, undefined)('/downloads/')).toBeUndefined();
});
