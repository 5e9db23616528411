import { describe, expect, it } from 'vitest';
import { splitWords } from './split-words.ts';

describe('splitWords', () => {
  it('splits at spaces and joins pieces of different style without a space', () => {
    const words = splitWords(
      [
        { text: 'the ', style: 'plain' },
        { text: 'p95', style: 'strong' },
        { text: ', now', style: 'plain' },
      ],
      'regular',
    );
    expect(words.map(({ pieces }) => pieces)).toEqual([
      [{ text: 'the', face: 'regular' }],
      [
        { text: 'p95', face: 'semibold' },
        { text: ',', face: 'regular' },
      ],
      [{ text: 'now', face: 'regular' }],
    ]);
  });

  it.each([
    ['wait 4 s more', ['wait', '4 s', 'more']],
    ['over 99.9 % a month', ['over', '99.9 %', 'a', 'month']],
    ['within 10 min.', ['within', '10 min.']],
    ['keep ≤ 100 items', ['keep', '≤ 100', 'items']],
    ['this – or that', ['this –', 'or', 'that']],
    ['a\u00a0b c', ['a b', 'c']],
  ])('keeps together what belongs together in “%s”', (text, expected) => {
    expect(unbroken(text, 'plain')).toEqual(expected);
  });

  it('keeps short code whole and breaks long code', () => {
    expect(unbroken('GET /invoices/42', 'code')).toEqual(['GET /invoices/42']);
    expect(unbroken('curl -i https://example.org/a', 'code')).toEqual(['curl', '-i', 'https://example.org/a']);
  });

  it('allows a break at a zero-width space and puts none there', () => {
    const words = splitWords([{ text: 'example.org/\u200blevels', style: 'plain' }], 'regular');
    expect(words.map(({ space, breakAfter }) => [space, breakAfter])).toEqual([
      ['none', true],
      ['regular', true],
    ]);
  });
});

function unbroken(text: string, style: 'plain' | 'code'): string[] {
  const chunks: string[] = [];
  let isJoined = false;
  for (const { pieces, breakAfter } of splitWords([{ text, style }], 'regular')) {
    const word = pieces.map((piece) => piece.text).join('');
    chunks.push(isJoined ? `${chunks.pop() ?? ''} ${word}` : word);
    isJoined = !breakAfter;
  }
  return chunks;
}
