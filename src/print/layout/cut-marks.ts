import type { Canvas } from './canvas.ts';
import { palette } from './palette.ts';
import { polyline } from './polyline.ts';

const away = 4;
const length = 10;

/** Draws the marks to cut at, outside a grid whose lines stand at the given places in points. */
export function drawCutMarks(canvas: Canvas, xs: readonly number[], ys: readonly number[]): void {
  const [left = 0, top = 0, right = 0, bottom = 0] = [xs[0], ys[0], xs.at(-1), ys.at(-1)];
  const marks = [
    ...xs.flatMap((x) => [
      [[x, top - away - length] as const, [x, top - away] as const],
      [[x, bottom + away] as const, [x, bottom + away + length] as const],
    ]),
    ...ys.flatMap((y) => [
      [[left - away - length, y] as const, [left - away, y] as const],
      [[right + away, y] as const, [right + away + length, y] as const],
    ]),
  ];
  for (const points of marks) {
    canvas.add({ kind: 'path', d: polyline(points), stroke: palette.text, strokeWidth: 0.5, owner: 'decoration' });
  }
}
