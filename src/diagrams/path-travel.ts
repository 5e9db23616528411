import type { Outline } from './outline.ts';

/** Points along an outline with the length travelled to each, curves cut into short chords. */
export interface Travel {
  readonly length: number;
  readonly pointAt: (distance: number) => { x: number; y: number };
}

const chordsPerCurve = 24;

/** The travel along an outline, as `getTotalLength` and `getPointAtLength` need it. */
export function travelAlong(outline: Outline): Travel {
  const stops: { x: number; y: number; at: number }[] = [];
  let [startX, startY] = [0, 0];
  const goTo = (x: number, y: number): void => {
    const last = stops.at(-1);
    stops.push({ x, y, at: last ? last.at + Math.hypot(x - last.x, y - last.y) : 0 });
  };
  for (const step of outline) {
    const here = stops.at(-1) ?? { x: 0, y: 0 };
    switch (step[0]) {
      case 'M':
        [startX, startY] = [step[1], step[2]];
        if (stops.length === 0) goTo(startX, startY);
        else stops.push({ x: startX, y: startY, at: stops.at(-1)?.at ?? 0 });
        break;
      case 'L':
        goTo(step[1], step[2]);
        break;
      case 'C':
        for (let index = 1; index <= chordsPerCurve; index += 1) {
          const t = index / chordsPerCurve;
          const weights = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t * t, t ** 3] as const;
          goTo(
            weights[0] * here.x + weights[1] * step[1] + weights[2] * step[3] + weights[3] * step[5],
            weights[0] * here.y + weights[1] * step[2] + weights[2] * step[4] + weights[3] * step[6],
          );
        }
        break;
      case 'Z':
        goTo(startX, startY);
    }
  }
  const pointAt = (distance: number): { x: number; y: number } => {
    const after = stops.findIndex(({ at }) => at >= distance);
    const end = stops[after < 0 ? stops.length - 1 : after] ?? { x: 0, y: 0, at: 0 };
    const begin = stops[after - 1];
    if (!begin || end.at === begin.at) return { x: end.x, y: end.y };
    const part = (distance - begin.at) / (end.at - begin.at);
    return { x: begin.x + part * (end.x - begin.x), y: begin.y + part * (end.y - begin.y) };
  };
  return { length: stops.at(-1)?.at ?? 0, pointAt };
}
