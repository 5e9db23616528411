import type { Outline, Step } from './outline.ts';

type Point = readonly [x: number, y: number];

// A twentieth of a pixel cannot be seen, on a screen or on paper.
const tolerance = 0.05;

/** The same outline with straight curves as lines, lines in one direction joined, and empty steps left out. */
export function simplifyOutline(outline: Outline): Outline {
  const steps: Step[] = [];
  let here: Point = [0, 0];
  let before: Point | undefined;
  for (const step of outline) {
    if (step[0] === 'Z') {
      if (steps.at(-1)?.[0] !== 'Z' && steps.length > 0) steps.push(step);
      before = undefined;
      continue;
    }
    const end: Point = step[0] === 'C' ? [step[5], step[6]] : [step[1], step[2]];
    if (step[0] === 'M') {
      if (steps.at(-1)?.[0] === 'M') steps.pop();
      steps.push(step);
      before = undefined;
    } else if (step[0] === 'C' && !(isOn([step[1], step[2]], here, end) && isOn([step[3], step[4]], here, end))) {
      steps.push(step);
      before = undefined;
    } else {
      if (near(here, end)) continue;
      if (before && isOn(here, before, end)) steps.pop();
      else before = here;
      steps.push(['L', ...end]);
    }
    here = end;
  }
  return steps.at(-1)?.[0] === 'M' ? steps.slice(0, -1) : steps;
}

function near(a: Point, b: Point): boolean {
  return Math.hypot(a[0] - b[0], a[1] - b[1]) < tolerance;
}

function isOn(point: Point, start: Point, end: Point): boolean {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const length = Math.hypot(dx, dy);
  if (length < tolerance) return near(point, start);
  const along = ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / length;
  const aside = Math.abs((point[0] - start[0]) * dy - (point[1] - start[1]) * dx) / length;
  return aside < tolerance && along > -tolerance && along < length + tolerance;
}
