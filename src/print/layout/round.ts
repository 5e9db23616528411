/** A number of points to the nearest hundredth, so that pages do not differ in digits nobody can see. */
export function round(points: number): number {
  return Math.round(points * 100) / 100;
}
