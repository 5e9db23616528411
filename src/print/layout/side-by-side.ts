import type { Block } from './block.ts';

/** The space between two blocks of a row, in points. */
export const gutter = 20;

/** Two blocks in a row that share their top edge, each as wide as the other. */
export function sideBySide(left: Block, right: Block, width: number): Block {
  return {
    height: Math.max(left.height, right.height),
    place(canvas, x, y, parent) {
      left.place(canvas, x, y, parent);
      right.place(canvas, x + (width + gutter) / 2, y, parent);
    },
  };
}
