import type { Canvas } from './canvas.ts';
import { palette } from './palette.ts';
import { polyline } from './polyline.ts';

// Clear of the edge that most printers leave white.
const fromEdge = 12;
const foldLength = 12;
const cutLength = 54;
const dash = [4, 3];

/** Draws where a sheet is folded twice and slit once: dashes from both sides at mid height, short lines at head and foot. */
export function drawFoldMarks(canvas: Canvas, width: number, height: number): void {
  const [x, y] = [width / 2, height / 2];
  const line = (points: readonly (readonly [number, number])[], isCut: boolean) => {
    const stroke = { stroke: palette.quiet, strokeWidth: isCut ? 0.8 : 0.6, ...(isCut ? { dash } : {}) };
    canvas.add({ kind: 'path', d: polyline(points), ...stroke, owner: 'decoration' });
  };
  const [near, far] = [fromEdge, width - fromEdge];
  line(
    [
      [near, y],
      [near + cutLength, y],
    ],
    true,
  );
  line(
    [
      [far, y],
      [far - cutLength, y],
    ],
    true,
  );
  const cross = foldLength / 2;
  line(
    [
      [x - cross, y],
      [x + cross, y],
    ],
    false,
  );
  line(
    [
      [x, y - cross],
      [x, y + cross],
    ],
    false,
  );
  line(
    [
      [x, fromEdge],
      [x, fromEdge + foldLength],
    ],
    false,
  );
  line(
    [
      [x, height - fromEdge],
      [x, height - fromEdge - foldLength],
    ],
    false,
  );
}
