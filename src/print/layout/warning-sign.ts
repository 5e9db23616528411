import type { Owner } from '../page.ts';
import type { Canvas } from './canvas.ts';
import { palette } from './palette.ts';
import { polyline } from './polyline.ts';

/** Draws a triangle with an exclamation mark, `size` points wide, its middle line at `middle`. */
export function drawWarningSign(canvas: Canvas, x: number, middle: number, size: number, owner: Owner): void {
  const top = middle - size * 0.46;
  const foot = middle + size * 0.4;
  const centre = x + size / 2;
  const triangle = polyline(
    [
      [centre, top],
      [x + size, foot],
      [x, foot],
    ],
    true,
  );
  canvas.add({ kind: 'path', d: triangle, fill: palette.paper, stroke: palette.warning, strokeWidth: 1.2, owner });
  const stroke = polyline([
    [centre, top + size * 0.3],
    [centre, top + size * 0.56],
  ]);
  const dot = polyline([
    [centre, top + size * 0.66],
    [centre, top + size * 0.76],
  ]);
  for (const d of [stroke, dot]) {
    canvas.add({ kind: 'path', d, stroke: palette.warning, strokeWidth: 1.3, owner });
  }
}
