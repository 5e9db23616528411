import { describe, expect, it } from 'vitest';
import { breakLines, type BreakWord } from './break-lines.ts';

describe('breakLines', () => {
  it('keeps a paragraph that fits on one line', () => {
    expect(linesOf('aa bb cc', 20)).toEqual(['aa bb cc']);
  });

  it('uses no more lines than needed', () => {
    expect(linesOf('aaaa bbbb cccc dddd', 9)).toEqual(['aaaa bbbb', 'cccc dddd']);
  });

  it('moves a word down rather than leave a short last word', () => {
    expect(linesOf('aaaaa bbbbb ccccc ddddd eeeee fff', 30)).toEqual(['aaaaa bbbbb ccccc ddddd', 'eeeee fff']);
  });

  it('does not end a line in a short word when the next line has room', () => {
    expect(linesOf('aaaaaaaa bbbbbbbb cccccccc a ddddddddd eeee', 28)).toEqual([
      'aaaaaaaa bbbbbbbb cccccccc',
      'a ddddddddd eeee',
    ]);
  });

  it('makes balanced lines alike', () => {
    expect(linesOf('aaaa bbbb cccc dddd eeee ffff', 25, true)).toEqual(['aaaa bbbb cccc', 'dddd eeee ffff']);
  });

  it('does not break where a word must stay with the next', () => {
    const words = wordsOf('aaaa 4 s').map((word, index) => ({ ...word, breakAfter: index !== 1 }));
    expect(breakLines(words, 6).map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [1, 3],
    ]);
  });

  it('gives a word wider than the measure a line of its own, with its width', () => {
    expect(breakLines(wordsOf('aa bbbbbbbbbb cc'), 5)).toEqual([
      { start: 0, end: 1, width: 2 },
      { start: 1, end: 2, width: 10 },
      { start: 2, end: 3, width: 2 },
    ]);
  });

  it('ends a line in a hyphen where it would be rather empty, and keeps room for the hyphen', () => {
    const words = [...wordsOf('aaaa'), ...partsOf('bbbb', 'bbbb'), ...wordsOf('cccc dd')];
    expect(breakLines(words, 10)[0]).toEqual({ start: 0, end: 2, width: 10 });
    expect(breakLines(words, 9.5)[0]).toEqual({ start: 0, end: 1, width: 4 });
  });

  it('does not part a word for a line that is nearly full', () => {
    const words = [...wordsOf('aaaaaaaa'), ...partsOf('b', 'bbbbb'), ...wordsOf('cccc')];
    expect(breakLines(words, 9.3)[0]).toEqual({ start: 0, end: 1, width: 8 });
  });

  it('ends no three lines in a row in a hyphen', () => {
    const words = [...Array.from({ length: 12 }, () => partsOf('aaa', 'bbbb')).flat(), ...wordsOf('cc')];
    const ends = breakLines(words, 8).map(({ end }) => words[end - 1]?.hyphen !== undefined);
    expect(ends).toContain(true);
    expect(ends.some((_, line) => ends.slice(line, line + 3).filter(Boolean).length === 3)).toBe(false);
  });

  it('breaks an empty paragraph into no lines', () => {
    expect(breakLines([], 10)).toEqual([]);
  });
});

function wordsOf(text: string): BreakWord[] {
  return text.split(' ').map((word) => ({ width: word.length, gap: 1, breakAfter: true, isShort: word.length === 1 }));
}

function partsOf(first: string, second: string): BreakWord[] {
  const part = { breakAfter: true, isShort: false };
  return [
    { ...part, width: first.length, gap: 0, hyphen: 1 },
    { ...part, width: second.length, gap: 1 },
  ];
}

function linesOf(text: string, measure: number, isBalanced = false): string[] {
  const words = text.split(' ');
  return breakLines(wordsOf(text), measure, isBalanced).map(({ start, end }) => words.slice(start, end).join(' '));
}
