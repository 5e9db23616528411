import type { Content, Entry } from '../model/content.ts';
import { readingGrade } from './reading-grade.ts';
import type { Rule } from './rule.ts';

/** The highest grade that a page may have, and the highest that the middle one of all pages may have. */
const highest = { page: 13, median: 10 };

/** Pages can be read in a corridor: none above grade 13, half of them at grade 10 or below. */
export const readable: Rule = {
  name: 'reading-grade',
  finds: 'A page above Flesch–Kincaid grade 13, or so many hard pages that the middle one is above grade 10.',
  fix: 'Shorten the longest sentences, and say long words in short ones; `npm run measure` lists every page’s grade.',
  *check(content) {
    const pages = gradedPages(content);
    for (const { entry, grade } of pages) {
      if (grade > highest.page)
        yield {
          place: entry.placeOf(),
          message: `The page has reading grade ${grade.toFixed(1)}, expected at most ${highest.page}. Shorten its longest sentences.`,
        };
    }
    const middle = pages[Math.floor(pages.length / 2)];
    if (middle && middle.grade > highest.median)
      yield {
        place: middle.entry.placeOf(),
        message: `Half of the pages have reading grade ${middle.grade.toFixed(1)} or above, expected at most ${highest.median}. Shorten sentences everywhere.`,
      };
  },
};

/** The pages of continuous text with their reading grades, hardest first. */
export function gradedPages(content: Content): { readonly entry: Entry; readonly grade: number }[] {
  const { topics, phrases, scenarios, profiles, levels, skills, pages } = content;
  const entries: readonly Entry[] = [topics, phrases, scenarios, profiles, levels, skills, pages].flat();
  return entries
    .map((entry) => ({ entry, grade: readingGrade([entry.fields, entry.blocks]) }))
    .sort((a, b) => b.grade - a.grade);
}
