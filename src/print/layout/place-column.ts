import type { Canvas } from './canvas.ts';
import type { FittedColumn } from './fit-column.ts';

const mostPerShare = 12;

/** Places a column's blocks from the top, spreading what height is free over the gaps that may stretch. */
export function placeColumn(canvas: Canvas, fitted: FittedColumn, x: number, y: number, parent: number): void {
  const shares = fitted.column.reduce((sum, item) => sum + item.stretch, 0);
  const perShare = Math.min(mostPerShare, Math.max(0, fitted.free) / shares);
  let top = y;
  for (const { gap, stretch, block } of fitted.column) {
    top += gap + stretch * perShare;
    block.place(canvas, x, top, parent);
    top += block.height;
  }
}
