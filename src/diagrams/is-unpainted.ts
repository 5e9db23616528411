const unpainted = new Set([
  'clippath',
  'defs',
  'desc',
  'filter',
  'lineargradient',
  'marker',
  'style',
  'symbol',
  'title',
]);

/** Whether an SVG element only describes something, and paints nothing where it stands. */
export function isUnpainted(element: Element): boolean {
  return unpainted.has(element.tagName.toLowerCase());
}
