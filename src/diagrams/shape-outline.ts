import { lengthInPixels } from './length-in-pixels.ts';
import type { Outline, Step } from './outline.ts';
import { parsePath } from './parse-path.ts';
import { resolveStyle } from './resolve-style.ts';

// How far a control point lies along a tangent so that a cubic follows a quarter circle.
const quarter = 0.552285;

/** The outline of a basic SVG shape in its own coordinates; `undefined` for any other element. */
export function shapeOutline(element: Element): Outline | undefined {
  const read = (name: string): number => lengthInPixels(element.getAttribute(name), 16) ?? 0;
  const styled = (name: string): number | undefined => lengthInPixels(resolveStyle(element, name), 16);
  switch (element.tagName.toLowerCase()) {
    case 'path':
      return parsePath(element.getAttribute('d') ?? '');
    case 'line':
      return [
        ['M', read('x1'), read('y1')],
        ['L', read('x2'), read('y2')],
      ];
    case 'polyline':
      return pointsOutline(element, false);
    case 'polygon':
      return pointsOutline(element, true);
    case 'circle': {
      const radius = styled('r') ?? 0;
      return ellipseOutline(read('cx'), read('cy'), radius, radius);
    }
    case 'ellipse':
      return ellipseOutline(read('cx'), read('cy'), styled('rx') ?? 0, styled('ry') ?? 0);
    case 'rect': {
      const [rx, ry] = [styled('rx'), styled('ry')];
      return roundedRectOutline(read('x'), read('y'), read('width'), read('height'), rx ?? ry ?? 0, ry ?? rx ?? 0);
    }
    default:
      return undefined;
  }
}

/** A rectangle whose corners are quarter ellipses; nothing if it has no area. */
export function roundedRectOutline(x: number, y: number, width: number, height: number, rx = 0, ry = rx): Outline {
  if (width <= 0 || height <= 0) return [];
  const [right, bottom] = [x + width, y + height];
  const [a, b] = [Math.min(rx, width / 2), Math.min(ry, height / 2)];
  if (a <= 0 || b <= 0) return [['M', x, y], ['L', right, y], ['L', right, bottom], ['L', x, bottom], ['Z']];
  const [p, q] = [a * (1 - quarter), b * (1 - quarter)];
  return [
    ['M', x + a, y],
    ['L', right - a, y],
    ['C', right - p, y, right, y + q, right, y + b],
    ['L', right, bottom - b],
    ['C', right, bottom - q, right - p, bottom, right - a, bottom],
    ['L', x + a, bottom],
    ['C', x + p, bottom, x, bottom - q, x, bottom - b],
    ['L', x, y + b],
    ['C', x, y + q, x + p, y, x + a, y],
    ['Z'],
  ];
}

/** An ellipse as four cubic curves; nothing if it has no area. */
export function ellipseOutline(cx: number, cy: number, rx: number, ry: number): Outline {
  if (rx <= 0 || ry <= 0) return [];
  const [p, q] = [rx * quarter, ry * quarter];
  return [
    ['M', cx + rx, cy],
    ['C', cx + rx, cy + q, cx + p, cy + ry, cx, cy + ry],
    ['C', cx - p, cy + ry, cx - rx, cy + q, cx - rx, cy],
    ['C', cx - rx, cy - q, cx - p, cy - ry, cx, cy - ry],
    ['C', cx + p, cy - ry, cx + rx, cy - q, cx + rx, cy],
    ['Z'],
  ];
}

function pointsOutline(element: Element, closed: boolean): Outline {
  const numbers = (element.getAttribute('points') ?? '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);
  const steps: Step[] = [];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    steps.push([index === 0 ? 'M' : 'L', numbers[index] ?? 0, numbers[index + 1] ?? 0]);
  }
  return closed && steps.length > 0 ? [...steps, ['Z']] : steps;
}
