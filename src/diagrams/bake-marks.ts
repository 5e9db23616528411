import { apply, compose, identity, scaleOf, type Affine } from './affine.ts';
import type { ColourRole, TextMark } from './display-list.ts';
import type { FontMetrics } from './font-metrics.ts';
import { lengthInPixels } from './length-in-pixels.ts';
import { markerPlacements } from './marker-placements.ts';
import { mapOutline, type Outline } from './outline.ts';
import { isUnpainted } from './is-unpainted.ts';
import { parseTransform } from './parse-transform.ts';
import { hexOfColour, roleOfColour } from './sentinel-colours.ts';
import { shapeOutline } from './shape-outline.ts';
import { simplifyOutline } from './simplify-outline.ts';
import { textLines } from './text-lines.ts';
import { resolveStyle } from './resolve-style.ts';

/** An outline in the coordinates of the whole drawing, with its paint. */
export interface OutlineMark {
  readonly kind: 'outline';
  readonly outline: Outline;
  readonly fill?: ColourRole;
  readonly stroke?: ColourRole;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
}

/** What an SVG paints, in order, and the colours in it that stand for no role. */
export interface BakedMarks {
  readonly marks: readonly (OutlineMark | TextMark)[];
  readonly strangeColours: readonly string[];
}

/** Flattens an SVG: styles resolved, transforms applied, markers drawn, text at the start of its run. */
export function bakeMarks(svg: Element, metrics: FontMetrics): BakedMarks {
  const marks: (OutlineMark | TextMark)[] = [];
  const strangeColours = new Set<string>();

  const roleOf = (element: Element, property: 'fill' | 'stroke'): ColourRole | undefined => {
    const colour = resolveStyle(element, property) ?? (property === 'stroke' ? 'none' : undefined);
    const role = roleOfColour(colour);
    if (role === undefined) strangeColours.add(hexOfColour(colour ?? 'black'));
    return role ?? undefined;
  };

  const bakeShape = (element: Element, outline: Outline, map: Affine): void => {
    const isLine = ['line', 'polyline'].includes(element.tagName.toLowerCase());
    const width = (lengthInPixels(resolveStyle(element, 'stroke-width'), 16) ?? 1) * scaleOf(map);
    const simple = simplifyOutline(mapOutline(outline, map));
    if (simple.length > 1) {
      const fill = isLine ? undefined : roleOf(element, 'fill');
      const stroke = width > 0 ? roleOf(element, 'stroke') : undefined;
      const dash = dashOf(resolveStyle(element, 'stroke-dasharray'));
      if (fill || stroke) {
        marks.push({
          kind: 'outline',
          outline: simple,
          ...(fill && { fill }),
          ...(stroke && { stroke, strokeWidth: width }),
          ...(stroke && dash && { dash }),
        });
      }
    }
    for (const { marker, map: placed } of markerPlacements(element, outline, width / scaleOf(map))) {
      for (const child of marker.children) visit(child, compose(map, placed));
    }
  };

  const bakeText = (element: Element, map: Affine): void => {
    const scale = scaleOf(map);
    for (const run of textLines(element, metrics)) {
      const fill = roleOf(run.element, 'fill');
      if (!fill || run.text.trim() === '') continue;
      const [x, y] = apply(map, run.x, run.y);
      const { text, face } = run;
      const last = marks.at(-1);
      const mark: TextMark = { kind: 'text', x, y, text, size: run.size * scale, width: run.width * scale, face, fill };
      const joined = last?.kind === 'text' ? joinRuns(last, mark, metrics) : undefined;
      if (joined) marks[marks.length - 1] = joined;
      else marks.push(mark);
    }
  };

  const visit = (element: Element, outer: Affine): void => {
    const name = element.tagName.toLowerCase();
    if (isUnpainted(element) || isHidden(element)) return;
    const map = compose(outer, parseTransform(element.getAttribute('transform')));
    if (name === 'text') {
      bakeText(element, map);
      return;
    }
    const outline = shapeOutline(element);
    if (outline) bakeShape(element, outline, map);
    else for (const child of element.children) visit(child, map);
  };

  visit(svg, identity);
  return { marks: marks.map(trimmed(metrics)), strangeColours: [...strangeColours].sort() };
}

function isHidden(element: Element): boolean {
  return (
    resolveStyle(element, 'display') === 'none' ||
    resolveStyle(element, 'visibility') === 'hidden' ||
    Number(resolveStyle(element, 'opacity') ?? 1) === 0
  );
}

function dashOf(value: string | undefined): number[] | undefined {
  const lengths = (value ?? 'none').split(/[\s,]+/).map((part) => lengthInPixels(part, 16) ?? 0);
  const gaps = lengths.filter((_, index) => index % 2 === 1);
  const isDashed =
    lengths.every((length) => length >= 0) && (lengths.length === 1 ? lengths[0] !== 0 : gaps.some(Boolean));
  return isDashed ? (lengths.length === 1 ? [...lengths, ...lengths] : lengths) : undefined;
}

/** One mark for two runs on one line in one style, or nothing if they do not follow each other. */
function joinRuns(first: TextMark, next: TextMark, metrics: FontMetrics): TextMark | undefined {
  const follows =
    Math.abs(first.y - next.y) < 0.01 &&
    Math.abs(first.x + first.width - next.x) < 0.01 &&
    first.size === next.size &&
    first.face === next.face &&
    first.fill === next.fill;
  if (!follows) return undefined;
  const text = first.text + next.text;
  return { ...first, text, width: metrics.widthOf(text, first.face, first.size) };
}

function trimmed(metrics: FontMetrics): (mark: OutlineMark | TextMark) => OutlineMark | TextMark {
  return (mark) => {
    if (mark.kind !== 'text' || mark.text === mark.text.trim()) return mark;
    const text = mark.text.trim();
    const lead = mark.text.slice(0, mark.text.length - mark.text.trimStart().length);
    const x = mark.x + metrics.widthOf(lead, mark.face, mark.size);
    return { ...mark, text, x, width: metrics.widthOf(text, mark.face, mark.size) };
  };
}
