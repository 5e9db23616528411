import { columnWidths } from './column-widths.ts';
import { leastWidths } from './least-widths.ts';
import { measureWords } from './measure-words.ts';
import type { Setting } from './setting.ts';
import type { TableCell } from './table-block.ts';
import { aroundText, type TableColumn } from './table-column.ts';

/** A column whose width is to be found; `wrapCost` is what each line over a cell's first costs, in lines. */
export type OpenColumn = Omit<TableColumn, 'width'> & { readonly wrapCost: number };

const mostLines = 3;

/** Gives columns the widths at which their table is lowest, adding up to `width`; headings stay on one line. */
export function fitColumns(
  columns: readonly OpenColumn[],
  rows: readonly (readonly TableCell[])[],
  width: number,
  { sizes, metrics }: Setting,
): readonly TableColumn[] {
  const around = columns.map(aroundText);
  const needs = columns.map(({ heading, face = 'regular', size = sizes.body, wrapCost }, index) => {
    const head = leastWidths(measureWords(heading, 'semibold', sizes.label, metrics), 1);
    const cells = rows.map((row) => leastWidths(measureWords(row[index]?.text ?? '', face, size, metrics), mostLines));
    return { cells: [head, ...cells], wrapCost };
  });
  const room = width - around.reduce((sum, one) => sum + one, 0);
  const widths = columnWidths(needs, room);
  return columns.map((column, index) => ({ ...column, width: (widths[index] ?? 0) + (around[index] ?? 0) }));
}
