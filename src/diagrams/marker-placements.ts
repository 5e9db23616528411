import { compose, rotation, translation, type Affine } from './affine.ts';
import { lengthInPixels } from './length-in-pixels.ts';
import type { Outline } from './outline.ts';
import { resolveStyle } from './resolve-style.ts';

/** A marker to draw, and the map from its content to the coordinates of the path it ends. */
export interface MarkerPlacement {
  readonly marker: Element;
  readonly map: Affine;
}

interface End {
  readonly x: number;
  readonly y: number;
  /** Degrees clockwise, in the direction of travel. */
  readonly heading: number;
}

/** The arrowheads and dots that belong at the start and the end of a path. */
export function markerPlacements(path: Element, outline: Outline, strokeWidth: number): MarkerPlacement[] {
  const root = path.closest('svg');
  const place = (property: 'marker-start' | 'marker-end', end: End | undefined): MarkerPlacement[] => {
    const id = /url\(["']?[^#]*#([^"')]+)["']?\)/.exec(resolveStyle(path, property) ?? '')?.[1];
    const marker = id === undefined ? null : root?.querySelector(`[id="${id}"]`);
    return marker && end ? [{ marker, map: mapOf(marker, end, property === 'marker-start', strokeWidth) }] : [];
  };
  return [...place('marker-start', startOf(outline)), ...place('marker-end', endOf(outline))];
}

function mapOf(marker: Element, { x, y, heading }: End, atStart: boolean, strokeWidth: number): Affine {
  const read = (name: string, fallback: number): number => lengthInPixels(marker.getAttribute(name), 16) ?? fallback;
  const unit = marker.getAttribute('markerUnits') === 'userSpaceOnUse' ? 1 : strokeWidth;
  const view = marker
    .getAttribute('viewBox')
    ?.split(/[\s,]+/)
    .map(Number);
  const fit = view ? Math.min(read('markerWidth', 3) / (view[2] ?? 1), read('markerHeight', 3) / (view[3] ?? 1)) : 1;
  const orient = marker.getAttribute('orient') ?? '0';
  const turned = orient === 'auto-start-reverse' && atStart ? heading + 180 : heading;
  const angle = orient.startsWith('auto') ? turned : Number.parseFloat(orient);
  const size = fit * unit;
  const content: Affine = [size, 0, 0, size, -read('refX', 0) * size, -read('refY', 0) * size];
  return compose(translation(x, y), compose(rotation(angle), content));
}

function startOf(outline: Outline): End | undefined {
  const [first, ...rest] = pointsOf(outline);
  if (!first) return undefined;
  const next = rest.find((point) => !same(point, first)) ?? first;
  return { x: first[0], y: first[1], heading: headingOf(first, next) };
}

function endOf(outline: Outline): End | undefined {
  const [last, ...rest] = pointsOf(outline).reverse();
  if (!last) return undefined;
  const previous = rest.find((point) => !same(point, last)) ?? last;
  return { x: last[0], y: last[1], heading: headingOf(previous, last) };
}

type Point = readonly [x: number, y: number];

function pointsOf(outline: Outline): Point[] {
  return outline.flatMap((step): Point[] => {
    if (step[0] === 'Z') return [];
    if (step[0] !== 'C') return [[step[1], step[2]]];
    return [
      [step[1], step[2]],
      [step[3], step[4]],
      [step[5], step[6]],
    ];
  });
}

function same(a: Point, b: Point): boolean {
  return Math.hypot(a[0] - b[0], a[1] - b[1]) < 0.01;
}

function headingOf(from: Point, to: Point): number {
  return (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
}
