import { apply, type Affine } from './affine.ts';
import type { Outline } from './outline.ts';

/** A rectangle with its sides along the axes. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest box around some points; `undefined` if there are none. */
export function boxAround(points: readonly (readonly [x: number, y: number])[]): Box | undefined {
  if (points.length === 0) return undefined;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The four corners of a box, each after an affine map. */
export function cornersOf({ x, y, width, height }: Box, map: Affine): [x: number, y: number][] {
  return [apply(map, x, y), apply(map, x + width, y), apply(map, x, y + height), apply(map, x + width, y + height)];
}

/** The smallest box around some boxes; `undefined` if there are none. */
export function unionOf(boxes: readonly Box[]): Box | undefined {
  return boxAround(boxes.flatMap(({ x, y, width, height }) => [[x, y] as const, [x + width, y + height] as const]));
}

/** The box grown by `margin` on every side. */
export function grow({ x, y, width, height }: Box, margin: number): Box {
  return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
}

/** Whether two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The exact box around an outline, with curves reaching no further than they go. */
export function boxOfOutline(outline: Outline): Box | undefined {
  const points: [number, number][] = [];
  let here: [number, number] = [0, 0];
  for (const step of outline) {
    if (step[0] === 'Z') continue;
    if (step[0] === 'C') {
      const [, x1, y1, x2, y2, x, y] = step;
      for (const t of [...turningPoints(here[0], x1, x2, x), ...turningPoints(here[1], y1, y2, y)]) {
        points.push([cubicAt(t, here[0], x1, x2, x), cubicAt(t, here[1], y1, y2, y)]);
      }
      here = [x, y];
    } else {
      here = [step[1], step[2]];
    }
    points.push(here);
  }
  return boxAround(points);
}

function cubicAt(t: number, a: number, b: number, c: number, d: number): number {
  const u = 1 - t;
  return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
}

function turningPoints(a: number, b: number, c: number, d: number): number[] {
  const [p, q, r] = [3 * (-a + 3 * b - 3 * c + d), 6 * (a - 2 * b + c), 3 * (b - a)];
  const inside = (t: number): boolean => t > 0 && t < 1;
  if (Math.abs(p) < 1e-9) return Math.abs(q) < 1e-9 ? [] : [-r / q].filter(inside);
  const root = q * q - 4 * p * r;
  if (root < 0) return [];
  return [(-q + Math.sqrt(root)) / (2 * p), (-q - Math.sqrt(root)) / (2 * p)].filter(inside);
}
