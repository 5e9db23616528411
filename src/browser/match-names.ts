import { contentWords } from './content-words.ts';

/** How well the best of some names covers the words of a query and is covered by them: 0 not at all, 1 wholly. */
export function matchNames(words: readonly string[], names: readonly string[]): number {
  return Math.max(0, ...names.map((name) => likeness(words, contentWords(name))));
}

function likeness(words: readonly string[], name: readonly string[]): number {
  if (words.length === 0 || name.length === 0) return 0;
  const common = words.filter((word) => name.some((other) => sameWord(word, other))).length;
  return (2 * common) / (words.length + name.length);
}

/** Two words are the same here when one begins with the other and at most an ending differs. */
function sameWord(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    long === short || (short.length >= 4 && long.startsWith(short.slice(0, -1)) && long.length - short.length <= 3)
  );
}
