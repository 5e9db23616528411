/** Draws the outline of an entity again above its rows, which would cover half of it. */
export function frameEntities(svg: Element): void {
  for (const entity of svg.querySelectorAll('.node')) {
    const frame = entity.querySelector(':scope > .outer-path');
    if (!frame || !entity.querySelector(':scope > [class^="row-rect"]')) continue;
    const line = frame.cloneNode(true) as Element;
    for (const path of line.querySelectorAll('path')) path.setAttribute('style', 'fill: none');
    entity.append(line);
  }
}
