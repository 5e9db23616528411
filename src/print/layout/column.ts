import type { Block } from './block.ts';

/** A block with the least gap above it in points, and its share of the space left over. */
interface ColumnItem {
  readonly gap: number;
  readonly stretch: number;
  readonly block: Block;
}

/** The blocks of one side from top to bottom. */
export type Column = readonly ColumnItem[];

/** The height of a column with its least gaps. */
export function columnHeight(column: Column): number {
  return column.reduce((sum, { gap, block }) => sum + gap + block.height, 0);
}
