import { round } from './round.ts';

/** Straight lines through the points, as path commands. */
export function polyline(points: readonly (readonly [x: number, y: number])[], isClosed = false): string {
  const steps = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'} ${round(x)} ${round(y)}`);
  return steps.join(' ') + (isClosed ? ' Z' : '');
}
