import { compose, identity, type Affine } from './affine.ts';
import { boxAround, cornersOf, type Box } from './box.ts';
import { elementBox } from './element-box.ts';
import type { FontMetrics } from './font-metrics.ts';
import { parseTransform } from './parse-transform.ts';
import { resolveStyle } from './resolve-style.ts';

/** Gives the ground of a label that lies on a group the group's own colour. */
export function groundLabels(svg: Element, metrics: FontMetrics): void {
  const groups = [...svg.querySelectorAll('.cluster > rect, .statediagram-cluster rect.outer')].map((rect) => ({
    rect,
    box: placedBox(rect, metrics),
  }));
  for (const label of svg.querySelectorAll('.edgeLabel rect')) {
    const box = placedBox(label, metrics);
    if (!box) continue;
    const around = groups.filter((group) => group.box && contains(group.box, box));
    const nearest = around.sort((a, b) => (a.box?.width ?? 0) - (b.box?.width ?? 0))[0];
    const fill = nearest && resolveStyle(nearest.rect, 'fill');
    if (fill !== undefined) label.setAttribute('style', `fill: ${fill}`);
  }
}

function placedBox(element: Element, metrics: FontMetrics): Box | undefined {
  const box = elementBox(element, metrics);
  return box && boxAround(cornersOf(box, mapToDrawing(element)));
}

function mapToDrawing(element: Element): Affine {
  let map = identity;
  for (let at: Element | null = element; at && at.tagName.toLowerCase() !== 'svg'; at = at.parentElement) {
    map = compose(parseTransform(at.getAttribute('transform')), map);
  }
  return map;
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
