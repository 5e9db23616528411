import type { Box, Page } from '../page.ts';
import type { Canvas } from './canvas.ts';
import { round } from './round.ts';

/** Where a small page stands on a larger one: its top left corner in points, and whether it stands upside down. */
export interface PagePlace {
  readonly x: number;
  readonly y: number;
  readonly isTurned?: boolean;
}

/** Draws a finished page on a larger one; its outermost elements become children of `under`, or get a place of their own. */
export function placePage(
  canvas: Canvas,
  page: Page,
  { x, y, isTurned = false }: PagePlace,
  under: { readonly parent: number } | { readonly place: number },
): void {
  const across = (value: number) => x + (isTurned ? page.width - value : value);
  const down = (value: number) => y + (isTurned ? page.height - value : value);
  const boxOf = (box: Box): Box => ({
    ...box,
    x: isTurned ? across(box.x + box.width) : across(box.x),
    y: isTurned ? down(box.y + box.height) : down(box.y),
  });
  const opened: number[] = [];
  for (const { role, parent, figure, link, heading, ...details } of page.elements) {
    const isOutermost = parent === undefined;
    opened.push(
      canvas.open(role, isOutermost ? ('parent' in under ? under.parent : undefined) : opened[parent], {
        ...details,
        ...(isOutermost && 'place' in under ? { place: under.place } : {}),
        ...(figure ? { figure: { ...figure, box: boxOf(figure.box) } } : {}),
        ...(link ? { link: { ...link, boxes: link.boxes.map(boxOf) } } : {}),
        ...(heading ? { heading: { ...heading, y: down(heading.y) } } : {}),
      }),
    );
  }
  for (const mark of page.marks) {
    const owner = typeof mark.owner === 'number' ? (opened[mark.owner] ?? 'decoration') : mark.owner;
    if (mark.kind === 'path') canvas.add({ ...mark, d: movePath(mark.d, across, down), owner });
    else canvas.add({ ...mark, x: across(mark.x), y: down(mark.y), ...(isTurned ? { turn: 180 } : {}), owner });
  }
}

function movePath(d: string, across: (value: number) => number, down: (value: number) => number): string {
  let isX = false;
  return d.replace(/-?\d*\.?\d+(?:e[-+]?\d+)?/gi, (number) => {
    isX = !isX;
    return String(round((isX ? across : down)(Number(number))));
  });
}
