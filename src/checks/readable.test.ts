import { expect, it } from 'vitest';
import { parseContent } from '../model/parse-content.ts';
import { parseText } from '../model/parse-markdown.ts';
import { readable } from './readable.ts';
import { readingGrade } from './reading-grade.ts';
import { runRule } from './rule.ts';

const page = (name: string, text: string) => ({
  path: `src/content/pages/${name}.md`,
  text: `---\ntitle: ${name}\ndescription: One.\npart: about\norder: 1\nreviewed: 2026-11-24\n---\n\n${text}\n`,
});

it('grades by the length of sentences and of words, as Flesch and Kincaid did', () => {
  // 9 words, 2 sentences, 9 syllables: 0.39 × 4.5 + 11.8 × 1 − 15.59.
  expect(readingGrade(parseText('The cat sat on the mat. It was wet.').text)).toBeCloseTo(-2.035, 3);
});

it('leaves out what is not a sentence: headings, tables and code', () => {
  const { content } = parseContent([
    page('one', '## Interoperability\n\n| Considerations |\n|---|\n| Organisational |'),
  ]);
  expect(readingGrade(content.pages[0]?.blocks)).toBe(0);
});

it('wants half of the pages easy, even where none is too hard', () => {
  const hard = 'People often discuss the delivery of another early order. '.repeat(5);
  const { content, drafts } = parseContent([page('one', hard), page('two', hard), page('three', 'It is so.')]);
  expect(runRule(readable, content, drafts)).toMatchObject([
    {
      message: expect.stringMatching(
        /^Half of the pages have reading grade 1[0-2]\.\d or above, expected at most 10\./,
      ),
    },
  ]);
});
