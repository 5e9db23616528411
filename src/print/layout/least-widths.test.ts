import { describe, expect, it } from 'vitest';
import { breakLines, type BreakWord } from './break-lines.ts';
import { leastWidths } from './least-widths.ts';

describe('leastWidths', () => {
  it('gives the whole width for one line, and less for each line more', () => {
    expect(leastWidths(wordsOf('aaaa bb cccc d'), 3)).toEqual([14, 7, 6]);
  });

  it('keeps to the longest word however many lines there are', () => {
    expect(leastWidths(wordsOf('aa bbbbbbbb c'), 5).at(-1)).toBe(8);
  });

  it('does not break where a word must stay with the next', () => {
    const words = wordsOf('aaaa 4 s').map((word, index) => ({ ...word, breakAfter: index !== 1 }));
    expect(leastWidths(words, 2)).toEqual([8, 4]);
  });

  it('agrees with the breaker about how many lines there are', () => {
    const words = wordsOf('one two three four five six seven eight nine ten');
    leastWidths(words, 6).forEach((width, index) => {
      expect(breakLines(words, width)).toHaveLength(index + 1);
      expect(breakLines(words, width - 1).length).toBeGreaterThan(index + 1);
    });
  });

  it('needs no width for no words', () => {
    expect(leastWidths([], 2)).toEqual([0, 0]);
  });
});

function wordsOf(text: string): BreakWord[] {
  return text.split(' ').map((word) => ({ width: word.length, gap: 1, breakAfter: true, isShort: false }));
}
