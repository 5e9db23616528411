import type { Content } from '../model/content.ts';
import type { Place, Problem } from '../model/problem.ts';
import { missingCharacter } from './missing-character.ts';
import type { BookLayout } from './layout-book.ts';
import { textsOf, type WrittenText } from './texts-of.ts';

/** What is wrong in a laid-out book, where the content says it: once, however often the book shows it. */
export function bookProblems(
  content: Content,
  paper: string,
  { overflow, missingGlyphs }: Pick<BookLayout, 'overflow' | 'missingGlyphs'>,
): Problem[] {
  const texts = textsOf(content);
  const characters = new Map(missingGlyphs.map((missing) => [missing.character, missing]));
  return [
    ...overflow.map(({ field, text, detail, reason }) => {
      const word = longestWord(text);
      const place = word === '' ? undefined : placeOf(texts, field, word);
      const what = reason === 'too-wide' ? `“${word}”` : text === '' ? 'A part of the page' : `“${text}”`;
      return {
        ...(place ?? { path: field, line: 1, column: 1 }),
        message: `${what} does not fit in the book (${paper}): ${detail}. Shorten it.`,
        rule: 'book-overflow',
      };
    }),
    ...[...characters.values()].flatMap((missing) => missingCharacter(missing, texts)),
  ];
}

/** The word that is too wide, if any of a text is. */
function longestWord(text: string): string {
  const words = text.split(/\s+/).map((word) => word.replace(/^[“(]+|[”).,:;?!]+$/g, ''));
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/** Where a word is written: in the file that the book took it from, or else wherever it stands first. */
function placeOf(texts: readonly WrittenText[], path: string, word: string): Place | undefined {
  const holding = texts.filter(({ text }) => text.includes(word));
  const text = holding.find((one) => one.placeOf(0).path === path) ?? holding[0];
  return text?.placeOf(text.text.indexOf(word));
}
