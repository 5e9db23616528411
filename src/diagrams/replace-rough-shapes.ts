import { boxOfOutline, type Box } from './box.ts';
import { outlineToPath, type Outline } from './outline.ts';
import { parsePath } from './parse-path.ts';
import { travelAlong } from './path-travel.ts';
import { ellipseOutline, roundedRectOutline } from './shape-outline.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

const sampleStep = 0.7;

/** Puts one plain outline in place of every sketched shape, which draws its fill and then each of its sides twice. */
export function replaceRoughShapes(svg: Element): void {
  for (const group of [...svg.querySelectorAll('g')]) {
    const paths = [...group.children];
    if (paths.length === 0 || !paths.every(isSketched)) continue;
    const [first, second] = paths;
    if (first && second && paths.length === 2 && isFillOnly(first) && isLineOnly(second)) {
      plainShape(first, second);
    } else {
      for (const path of paths) if (isLineOnly(path)) path.setAttribute('d', outlineToPath(withoutRepeats(path)));
    }
  }
}

function isSketched(element: Element): boolean {
  return element.tagName.toLowerCase() === 'path' && !element.id && (isFillOnly(element) || isLineOnly(element));
}

function isFillOnly(path: Element): boolean {
  return path.getAttribute('stroke') === 'none' && path.getAttribute('fill') !== 'none';
}

function isLineOnly(path: Element): boolean {
  return path.getAttribute('fill') === 'none' && path.hasAttribute('stroke-width');
}

function plainShape(fill: Element, line: Element): void {
  const sketched = parsePath(fill.getAttribute('d') ?? '');
  const outline: Outline = sketched.at(-1)?.[0] === 'Z' ? sketched : [...sketched, ['Z']];
  const box = boxOfOutline(outline);
  if (!box) return;
  const reach = Math.min(1.2, Math.min(box.width, box.height) / 8);
  const plain = plainOutlines(box).find((candidate) => follows(outline, candidate, reach));
  fill.setAttribute('d', outlineToPath(plain ?? outline));
  fill.setAttribute('stroke', line.getAttribute('stroke') ?? 'none');
  fill.setAttribute('stroke-width', line.getAttribute('stroke-width') ?? '1');
  line.remove();
}

function plainOutlines({ x, y, width, height }: Box): Outline[] {
  return [
    ellipseOutline(x + width / 2, y + height / 2, width / 2, height / 2),
    roundedRectOutline(x, y, width, height, Math.min(width, height) / 2),
    roundedRectOutline(x, y, width, height),
  ];
}

/** Whether every point of the sketch lies within `reach` of the candidate, and the other way round. */
function follows(sketch: Outline, candidate: Outline, reach: number): boolean {
  const [a, b] = [pointsAlong(sketch), pointsAlong(candidate)];
  const close = (from: readonly Point[], to: readonly Point[]): boolean =>
    from.every(({ x, y }) => to.some((other) => Math.hypot(x - other.x, y - other.y) < reach));
  return close(a, b) && close(b, a);
}

function pointsAlong(outline: Outline): Point[] {
  const { length, pointAt } = travelAlong(outline);
  return Array.from({ length: Math.ceil(length / sampleStep) + 1 }, (_, index) => pointAt(index * sampleStep));
}

/** The strokes of a sketched line without the second pass over each. */
function withoutRepeats(path: Element): Outline {
  const seen = new Set<string>();
  const kept: Outline[number][] = [];
  let [x, y] = [0, 0];
  let pending: Outline[number] | undefined;
  for (const step of parsePath(path.getAttribute('d') ?? '')) {
    if (step[0] === 'M') {
      pending = step;
      [x, y] = [step[1], step[2]];
      continue;
    }
    const [toX, toY] = step[0] === 'C' ? [step[5], step[6]] : step[0] === 'L' ? [step[1], step[2]] : [x, y];
    const key = [x, y, toX, toY].map((number) => number.toFixed(1)).join(' ');
    if (!seen.has(key)) {
      seen.add(key);
      if (pending) kept.push(pending);
      pending = undefined;
      kept.push(step);
    }
    [x, y] = [toX, toY];
  }
  return kept;
}
