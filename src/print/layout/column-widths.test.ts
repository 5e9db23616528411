import { describe, expect, it } from 'vitest';
import { columnWidths } from './column-widths.ts';

describe('columnWidths', () => {
  it('keeps every cell on one line where there is room, and shares out what is left', () => {
    const columns = [column([[40], [50]]), column([[30], [20]]), column([[100], [60]])];
    expect(columnWidths(columns, 220)).toEqual([70, 50, 100]);
  });

  it('leaves to the last column what would part the others too far', () => {
    expect(columnWidths([column([[40]]), column([[50]])], 300)).toEqual([66, 234]);
  });

  it('wraps the cell whose row is two lines high anyway', () => {
    const columns = [
      column([
        [50, 30],
        [60, 35],
      ]),
      column([
        [40, 25],
        [80, 45],
      ]),
    ];
    const [first = 0, second = 0] = columnWidths(columns, 110);
    expect(first).toBeGreaterThanOrEqual(50);
    expect(first + second).toBe(110);
  });

  it('rather wraps in the column where wrapping costs less', () => {
    const rows = [[60, 40]];
    expect(columnWidths([column(rows, 0.5), column(rows)], 100)).toEqual([60, 40]);
    expect(columnWidths([column(rows), column(rows, 0.5)], 100)).toEqual([40, 60]);
  });

  it('takes two rows of two lines over one of three', () => {
    const columns = [column([[20]], 0), column([[90, 60, 30]], 0)];
    expect(columnWidths(columns, 80)[1]).toBeGreaterThanOrEqual(60);
  });

  it('narrows the widest column where even the least widths do not fit', () => {
    expect(columnWidths([column([[80, 50]]), column([[90, 70]])], 100)).toEqual([50, 50]);
  });
});

function column(cells: readonly (readonly number[])[], wrapCost = 0): Parameters<typeof columnWidths>[0][number] {
  return { cells, wrapCost };
}
