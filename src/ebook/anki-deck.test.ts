import { expect, test } from 'vitest';
import { changed, sampleFiles } from '../checks/sample-files.ts';
import { buildGuide } from '../model/build-guide.ts';
import { parseContent } from '../model/parse-content.ts';
import { ankiDeck } from './anki-deck.ts';

const deckOf = (says: string, home?: string): string[] => {
  const path = 'src/content/phrases/phrase-0.yml';
  const files = sampleFiles(changed(path, /^says: .*$/m, `says: '${says}'`));
  return ankiDeck(buildGuide(parseContent(files).content), home).split('\n');
};
const fieldsOf = (lines: readonly string[]): string[] =>
  lines.find((line) => line.startsWith('technical-enough-phrase-phrase-0\t'))?.split('\t') ?? [];

test('marks off a field that holds a quotation mark, and leaves others bare', () => {
  const [, bare] = fieldsOf(deckOf('It is down'));
  expect(bare).toBe('“It is down”');
  const [, quoted] = fieldsOf(deckOf('It says &quot;down&quot;'));
  expect(quoted).toBe('“It says &amp;quot;down&amp;quot;”');
  const [, , back] = fieldsOf(deckOf('It is down', 'https://guide.example'));
  expect(back).toMatch(/^"<div>.*<a href=""https:\/\/guide\.example\/topics\/caching\/"">Caching<\/a><\/div>"$/);
});

test('shows signs of markup as they were said', () => {
  const [, front] = fieldsOf(deckOf('Is a < b & "c"'));
  expect(front).toBe('“Is a &lt; b &amp; &quot;c&quot;”');
});

test('names no place to read on while the guide has no public address', () => {
  expect(deckOf('It is down').join('\n')).not.toContain('href');
});
