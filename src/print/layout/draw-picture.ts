import type { DisplayList, PathMark, TextMark } from '../../diagrams/display-list.ts';
import type { Canvas } from './canvas.ts';
import { diagramColours } from './palette.ts';
import { round } from './round.ts';

// A warning has a heavier outline too, so that a grey print still tells it from its neighbours.
const warningOutline = 2.2;

/** Draws a diagram's picture with its top left corner at (x, y). */
export function drawPicture(
  canvas: Canvas,
  picture: DisplayList,
  x: number,
  y: number,
  scale: number,
  owner: number,
): void {
  for (const mark of picture.marks) {
    if (mark.kind === 'path') drawPath(canvas, mark, x, y, scale, owner);
    else drawText(canvas, mark, x, y, scale, owner);
  }
}

function drawPath(canvas: Canvas, mark: PathMark, x: number, y: number, scale: number, owner: number): void {
  const { fill, stroke, strokeWidth = 1, dash } = mark;
  const weight = fill === 'warn-node' ? warningOutline : 1;
  canvas.add({
    kind: 'path',
    d: movePath(mark.d, x, y, scale),
    ...(fill ? { fill: diagramColours[fill] } : {}),
    ...(stroke ? { stroke: diagramColours[stroke], strokeWidth: round(strokeWidth * weight * scale) } : {}),
    ...(dash ? { dash: dash.map((length) => round(length * scale)) } : {}),
    owner,
  });
}

function drawText(canvas: Canvas, mark: TextMark, x: number, y: number, scale: number, owner: number): void {
  canvas.add({
    kind: 'text',
    x: x + mark.x * scale,
    y: y + mark.y * scale,
    text: mark.text,
    face: mark.face,
    size: mark.size * scale,
    colour: diagramColours[mark.fill],
    owner,
  });
}

function movePath(d: string, x: number, y: number, scale: number): string {
  let isX = false;
  return d.replace(/-?\d*\.?\d+(?:e[-+]?\d+)?/gi, (number) => {
    isX = !isX;
    return ` ${round((isX ? x : y) + Number(number) * scale)}`;
  });
}
