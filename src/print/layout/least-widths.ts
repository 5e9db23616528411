import type { BreakWord } from './break-lines.ts';

/** The least widths in points at which a paragraph takes one line, two lines, and so on up to `most` lines. */
export function leastWidths(words: readonly BreakWord[], most: number): readonly number[] {
  const widths: number[] = [];
  // By the number of words taken: the least width at which they fill as many lines as counted so far.
  let before: readonly number[] = words.map(() => Infinity);
  before = [0, ...before];
  for (let count = 1; count <= most; count++) {
    const now = before.map((_, end) => Math.min(before[end] ?? Infinity, lastLineAt(words, before, end)));
    widths.push(now[words.length] ?? 0);
    before = now;
  }
  return widths;
}

/** The least width for the words before `end` if the last line may start at any word that may start one. */
function lastLineAt(words: readonly BreakWord[], before: readonly number[], end: number): number {
  let least = Infinity;
  if (end < words.length && !words[end - 1]?.breakAfter) return least;
  let width = 0;
  for (let start = end - 1; start >= 0; start--) {
    const word = words[start];
    if (!word) break;
    width += word.width + (start < end - 1 ? word.gap : 0);
    if (start === 0 || words[start - 1]?.breakAfter)
      least = Math.min(least, Math.max(width, before[start] ?? Infinity));
  }
  return least;
}
