import type { Block } from './block.ts';
import { palette } from './palette.ts';
import { polyline } from './polyline.ts';

/** A hairline across the side. */
export function ruleBlock(width: number): Block {
  return {
    height: 0.6,
    place(canvas, x, y) {
      const d = polyline([
        [x, y + 0.3],
        [x + width, y + 0.3],
      ]);
      canvas.add({ kind: 'path', d, stroke: palette.rule, strokeWidth: 0.6, owner: 'decoration' });
    },
  };
}
