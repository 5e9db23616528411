import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseContent } from '../../src/model/parse-content.ts';
import { readContent } from '../../src/site/read-content.ts';
import { shingles } from '../../src/checks/shingles.ts';

/** The article that the framework comes from; it is not part of the project, so it is compared where it is at hand. */
const article = '../shared/content/article.txt';
const title = /how technical do product managers really need to be/gi;
const longestShared = 7;

const sharedWith = (text: string, others: ReadonlySet<string>): string[] =>
  [...shingles(text, longestShared + 1)].filter((run) => others.has(run));

it('finds eight words in a row that stand in another text, whatever their case and punctuation', () => {
  const other = shingles('A product manager, once a week, has to choose what to build.', longestShared + 1);
  expect(sharedWith('Once a week has to choose WHAT to …', other)).toEqual(['once a week has to choose what to']);
  expect(sharedWith('Once a week has to choose what not to build.', other)).toEqual([]);
});

it.runIf(existsSync(article))('says everything in its own words: no eight in a row are the article’s', () => {
  const theirs = shingles(readFileSync(article, 'utf8').replace(title, ''), longestShared + 1);
  const { drafts } = parseContent(readContent(process.cwd()));
  const taken = drafts.flatMap(({ path, prose }) =>
    prose.flatMap(({ text }) => sharedWith(text, theirs).map((run) => `${path}: ${run}`)),
  );
  expect(taken).toEqual([]);
});
