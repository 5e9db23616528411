import { describe, expect, it } from 'vitest';
import { createCanvas } from './canvas.ts';
import { ownWordsBlock } from './own-words-block.ts';
import { createSetting } from './setting.ts';

const ourWords = { heading: 'Our words', columns: ['We say', 'It means'] } as const;
const metrics = { widthOf: (text: string) => text.length * 5, hasGlyph: () => true };

describe('ownWordsBlock', () => {
  it.each([
    ['three lines where there is little room', 0, 3],
    ['more lines where there is more', 120, 4],
    ['six lines where there is plenty', 300, 6],
  ])('rules %s, in two columns, far enough apart to write on', (_name, minHeight, count) => {
    const { first, second } = ruledLines(minHeight);
    expect(first).toHaveLength(count);
    expect(second).toEqual(first);
    const apart = first.slice(1).map((level, index) => level - (first[index] ?? 0));
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(18);
    expect(Math.max(...apart) - Math.min(...apart)).toBeLessThan(0.01);
  });

  it('gives what it means more room than what we say', () => {
    const { widths } = ruledLines(0);
    expect(widths[1]).toBeGreaterThan(1.5 * (widths[0] ?? 0));
  });

  it('says its heading and its columns, and nothing for blank lines', () => {
    const { elements, marks } = placed(0);
    expect(elements.map(({ role }) => role)).toEqual(['Sect', 'H2', 'P', 'P']);
    expect(marks.flatMap((mark) => (mark.kind === 'path' ? [mark.owner] : []))).toContain('decoration');
    expect(marks.every((mark) => mark.kind === 'text' || mark.owner === 'decoration')).toBe(true);
  });
});

function placed(minHeight: number) {
  const setting = createSetting({ side: 2, metrics, scale: 1, air: 0, bottom: 800 });
  const canvas = createCanvas(400, 800);
  ownWordsBlock(ourWords, 300, minHeight, setting).place(canvas, 0, 0, canvas.open('Sect', undefined));
  return canvas.finish();
}

/** The heights of the thin lines of each column, and the columns' widths. */
function ruledLines(minHeight: number) {
  const lines = placed(minHeight).marks.flatMap((mark) => {
    if (mark.kind !== 'path' || mark.strokeWidth !== 0.6) return [];
    const [left = 0, level = 0, right = 0] = (mark.d.match(/[\d.]+/g) ?? []).map(Number);
    return [{ left, level, width: right - left }];
  });
  const first = lines.filter(({ left }) => left === 0);
  const second = lines.filter(({ left }) => left > 0);
  const levels = (column: typeof lines) => column.map(({ level }) => level);
  return { first: levels(first), second: levels(second), widths: [first[0]?.width, second[0]?.width] };
}
