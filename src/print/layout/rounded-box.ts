import type { Box } from '../page.ts';
import { round } from './round.ts';

// Distance of a curve's handles that makes it look like a quarter circle of radius 1.
const quarter = 0.5523;

/** The outline of a box with rounded corners, as path commands. */
export function roundedBox({ x, y, width, height }: Box, radius = 0): string {
  const right = x + width;
  const bottom = y + height;
  if (radius === 0) return commands`M ${x} ${y} L ${right} ${y} L ${right} ${bottom} L ${x} ${bottom} Z`;
  const r = radius;
  const h = radius * (1 - quarter);
  return [
    commands`M ${x + r} ${y} L ${right - r} ${y} C ${right - h} ${y} ${right} ${y + h} ${right} ${y + r}`,
    commands`L ${right} ${bottom - r} C ${right} ${bottom - h} ${right - h} ${bottom} ${right - r} ${bottom}`,
    commands`L ${x + r} ${bottom} C ${x + h} ${bottom} ${x} ${bottom - h} ${x} ${bottom - r}`,
    commands`L ${x} ${y + r} C ${x} ${y + h} ${x + h} ${y} ${x + r} ${y} Z`,
  ].join(' ');
}

function commands(parts: TemplateStringsArray, ...numbers: readonly number[]): string {
  return String.raw({ raw: parts }, ...numbers.map(round));
}
