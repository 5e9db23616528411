import type { Step } from './outline.ts';

/** The end-point form of an SVG arc. */
export interface Arc {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly rx: number;
  readonly ry: number;
  /** Degrees by which the ellipse is turned. */
  readonly turn: number;
  readonly large: boolean;
  readonly sweep: boolean;
}

/** Cubic curves that follow an arc, one for every quarter turn or less. */
export function arcToCurves({ from, to, rx: givenRx, ry: givenRy, turn, large, sweep }: Arc): Step[] {
  const [x1, y1] = from;
  const [x2, y2] = to;
  if (x1 === x2 && y1 === y2) return [];
  let rx = Math.abs(givenRx);
  let ry = Math.abs(givenRy);
  if (rx === 0 || ry === 0) return [['L', x2, y2]];

  const phi = (turn * Math.PI) / 180;
  const cos = Math.cos(phi);
  const sin = Math.sin(phi);
  const halfX = (cos * (x1 - x2) + sin * (y1 - y2)) / 2;
  const halfY = (-sin * (x1 - x2) + cos * (y1 - y2)) / 2;
  const stretch = Math.sqrt((halfX / rx) ** 2 + (halfY / ry) ** 2);
  if (stretch > 1) {
    rx *= stretch;
    ry *= stretch;
  }

  const ratio = (halfY * rx) ** 2 + (halfX * ry) ** 2;
  const offset = Math.sqrt(Math.max(0, ((rx * ry) ** 2 - ratio) / ratio)) * (large === sweep ? -1 : 1);
  const localX = (offset * rx * halfY) / ry;
  const localY = (-offset * ry * halfX) / rx;
  const centreX = cos * localX - sin * localY + (x1 + x2) / 2;
  const centreY = sin * localX + cos * localY + (y1 + y2) / 2;

  const start = Math.atan2((halfY - localY) / ry, (halfX - localX) / rx);
  const end = Math.atan2((-halfY - localY) / ry, (-halfX - localX) / rx);
  let span = end - start;
  if (sweep && span < 0) span += 2 * Math.PI;
  if (!sweep && span > 0) span -= 2 * Math.PI;

  const count = Math.max(1, Math.ceil(Math.abs(span) / (Math.PI / 2) - 1e-6));
  const step = span / count;
  const reach = (4 / 3) * Math.tan(step / 4);
  const place = (x: number, y: number): [number, number] => [
    centreX + cos * rx * x - sin * ry * y,
    centreY + sin * rx * x + cos * ry * y,
  ];
  return Array.from({ length: count }, (_, index): Step => {
    const a = start + index * step;
    const b = a + step;
    const last: [number, number] = index === count - 1 ? [x2, y2] : place(Math.cos(b), Math.sin(b));
    return [
      'C',
      ...place(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a)),
      ...place(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b)),
      ...last,
    ];
  });
}
