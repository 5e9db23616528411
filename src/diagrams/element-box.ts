import { boxAround, boxOfOutline, cornersOf, unionOf, type Box } from './box.ts';
import type { FontMetrics } from './font-metrics.ts';
import { isUnpainted } from './is-unpainted.ts';
import { parseTransform } from './parse-transform.ts';
import { shapeOutline } from './shape-outline.ts';
import { textLines } from './text-lines.ts';
import { resolveStyle } from './resolve-style.ts';

/** The box `getBBox` should give: what the element paints, without strokes, before its own transform. */
export function elementBox(element: Element, metrics: FontMetrics): Box | undefined {
  const name = element.tagName.toLowerCase();
  if (isUnpainted(element) || resolveStyle(element, 'display') === 'none') return undefined;
  if (name === 'text' || name === 'tspan') {
    return unionOf(
      textLines(element, metrics).map(({ x, y, width, size }) => ({
        x,
        y: y - metrics.ascent * size,
        width,
        height: (metrics.ascent + metrics.descent) * size,
      })),
    );
  }
  const outline = shapeOutline(element);
  if (outline) return boxOfOutline(outline);
  const boxes: Box[] = [];
  for (const child of element.children) {
    const box = elementBox(child, metrics);
    const moved = box && boxAround(cornersOf(box, parseTransform(child.getAttribute('transform'))));
    if (moved) boxes.push(moved);
  }
  return unionOf(boxes);
}
