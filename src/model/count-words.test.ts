import { expect, it } from 'vitest';
import { countWords, wordsIn } from './count-words.ts';
import { parseBlocks, parseText } from './parse-markdown.ts';

it('counts what a reader reads: texts, lists, tables, code and notes, not plain strings', () => {
  const { text } = parseText('Two **words**');
  const { blocks } = parseBlocks(
    '## A heading\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n\n:::note\nMind it.\n:::',
  );
  expect(countWords({ title: 'not counted', text, nested: [{ text }] })).toBe(4);
  expect(countWords(blocks)).toBe(10);
});

it('does not count dashes and signs as words', () => {
  expect(wordsIn('one – two ÷ 3 =')).toBe(3);
});
