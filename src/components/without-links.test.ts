import { expect, it } from 'vitest';
import { parseText } from '../model/parse-markdown.ts';
import { plainText } from '../model/plain-text.ts';
import { withoutLinks } from './without-links.ts';

it('keeps the words and their weight, and nothing that could be pressed', () => {
  const { inlines } = parseText('A [**strong** link](/topics/), a :term[replica] and *more [links](/facts/)*.').text;
  const plain = withoutLinks(inlines);
  expect(plainText(plain)).toBe(plainText(inlines));
  expect(JSON.stringify(plain)).not.toMatch(/"type":"(?:link|term)"/);
  expect(JSON.stringify(plain)).toMatch(/"type":"strong".*"type":"emphasis"/);
});
