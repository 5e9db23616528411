import type { Canvas } from './canvas.ts';
import { palette } from './palette.ts';
import { roundedBox } from './rounded-box.ts';

/** Opens a list label holding an empty box to tick, `size` points wide, its middle at (x + size / 2, middle). */
export function placeTickBox(canvas: Canvas, x: number, middle: number, size: number, item: number): void {
  const owner = canvas.open('Lbl', item, { actualText: '☐' });
  const box = { x, y: middle - size / 2, width: size, height: size };
  canvas.add({
    kind: 'path',
    d: roundedBox(box, size * 0.2),
    fill: palette.paper,
    stroke: palette.accent,
    strokeWidth: 1,
    owner,
  });
}
