import { translation } from './affine.ts';
import type { OutlineMark } from './bake-marks.ts';
import { boxOfOutline, grow, unionOf, type Box } from './box.ts';
import type { DisplayList, PathMark, TextMark } from './display-list.ts';
import type { FontMetrics } from './font-metrics.ts';
import { mapOutline, outlineToPath } from './outline.ts';

/** A display list whose edges lie `margin` pixels outside its marks; `undefined` if there are none. */
export function cropMarks(
  marks: readonly (OutlineMark | TextMark)[],
  metrics: FontMetrics,
  margin: number,
): DisplayList | undefined {
  const drawn = unionOf(marks.map((mark) => boxOfMark(mark, metrics)).filter((box): box is Box => box !== undefined));
  if (!drawn) return undefined;
  const frame = grow(drawn, margin);
  const width = Math.ceil(frame.width);
  const height = Math.ceil(frame.height);
  const [dx, dy] = [(width - frame.width) / 2 - frame.x, (height - frame.height) / 2 - frame.y];
  return {
    width,
    height,
    marks: marks.map((mark): PathMark | TextMark => {
      if (mark.kind === 'text') {
        const { x, y, size, width: advance } = mark;
        return { ...mark, x: round(x + dx), y: round(y + dy), size: round(size), width: round(advance) };
      }
      const { outline, strokeWidth, ...paint } = mark;
      const d = outlineToPath(mapOutline(outline, translation(dx, dy)));
      return { ...paint, kind: 'path', d, ...(strokeWidth !== undefined && { strokeWidth: round(strokeWidth) }) };
    }),
  };
}

function boxOfMark(mark: OutlineMark | TextMark, { ascent, descent }: FontMetrics): Box | undefined {
  if (mark.kind === 'text') {
    const { x, y, width, size } = mark;
    return { x, y: y - ascent * size, width, height: (ascent + descent) * size };
  }
  const box = boxOfOutline(mark.outline);
  return box && grow(box, (mark.strokeWidth ?? 0) / 2);
}

function round(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}
