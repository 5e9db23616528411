import type { PrintFace } from '../fonts/font-files.ts';

/** One column: its heading, its width in points, how its cells are set, and whether a pointer stands before each. */
export interface TableColumn {
  readonly heading: string;
  readonly headingField: string;
  readonly width: number;
  readonly face?: PrintFace;
  readonly size?: number;
  readonly colour?: string;
  readonly hasPointer?: boolean;
}

/** The space left and right of a cell's text, in points. */
export const cellInset = 6;

/** The room a pointer takes before a cell's text, in points. */
export const pointerRoom = 11;

/** The part of a column's width that is not for text, in points. */
export function aroundText({ hasPointer }: Pick<TableColumn, 'hasPointer'>): number {
  return 2 * cellInset + (hasPointer ? pointerRoom : 0);
}
