/** A two-dimensional affine map (a, b, c, d, e, f), as in SVG's `matrix()`. */
export type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The map that moves nothing. */
export const identity: Affine = [1, 0, 0, 1, 0, 0];

/** The map that applies `inner` first, then `outer`. */
export function compose(outer: Affine, inner: Affine): Affine {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** The point (x, y) after the map. */
export function apply([a, b, c, d, e, f]: Affine, x: number, y: number): [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The map that moves by (x, y). */
export function translation(x: number, y: number): Affine {
  return [1, 0, 0, 1, x, y];
}

/** The map that turns by an angle in degrees, clockwise as SVG counts it. */
export function rotation(degrees: number): Affine {
  const radians = (degrees * Math.PI) / 180;
  const cos = Math.cos(radians);
  const sin = Math.sin(radians);
  return [cos, sin, -sin, cos, 0, 0];
}

/** The factor by which the map enlarges lengths, averaged over directions. */
export function scaleOf([a, b, c, d]: Affine): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}
