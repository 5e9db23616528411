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
  /** How many steps the gauge before each cell’s text has, if there is one. */
  readonly gaugeSteps?: number;
}

/** The space left and right of a cell's text, in points. */
export const cellInset = 6;

/** The room a pointer takes before a cell's text, in points. */
const pointerRoom = 11;

/** The width of a gauge's step, and the space after each, in points. */
export const gaugeStep = { width: 10, gap: 2 };

/** The room that is kept before a cell's text for what is drawn there, in points. */
export function roomBefore({ hasPointer, gaugeSteps = 0 }: Pick<TableColumn, 'hasPointer' | 'gaugeSteps'>): number {
  const gauge = gaugeSteps === 0 ? 0 : gaugeSteps * (gaugeStep.width + gaugeStep.gap) + 2 * gaugeStep.gap;
  return gauge + (hasPointer ? pointerRoom : 0);
}

/** The part of a column's width that is not for text, in points. */
export function aroundText(column: Pick<TableColumn, 'hasPointer' | 'gaugeSteps'>): number {
  return 2 * cellInset + roomBefore(column);
}
