import type { Destination, Mark, Page, Role, StructureElement } from '../page.ts';

type Link = NonNullable<StructureElement['link']>;

/** A page being drawn: elements are opened in reading order, marks added in painting order. */
export interface Canvas {
  /** Opens an element; a key that is open on this page gives the same element again, with the boxes of its link added. */
  open(role: Role, parent: number | undefined, details?: Omit<StructureElement, 'role' | 'parent'>): number;
  add(mark: Mark): void;
  /** Where an anchor of the document is; throws where there is none. */
  placeOf(anchor: string): Destination;
  finish(): Page;
}

/** An empty page of the given size in points. */
export function createCanvas(
  width: number,
  height: number,
  places: ReadonlyMap<string, Destination> = new Map(),
): Canvas {
  const marks: Mark[] = [];
  const elements: StructureElement[] = [];
  const elementByKey = new Map<string, number>();
  return {
    open(role, parent, details = {}) {
      const { key, link } = details;
      const known = key === undefined ? undefined : elementByKey.get(key);
      const before = known === undefined ? undefined : elements[known];
      if (known !== undefined && before) {
        if (before.link && link) elements[known] = { ...before, link: join(before.link, link) };
        return known;
      }
      if (key !== undefined) elementByKey.set(key, elements.length);
      elements.push(parent === undefined ? { role, ...details } : { role, parent, ...details });
      return elements.length - 1;
    },
    add(mark) {
      marks.push(mark);
    },
    placeOf(anchor) {
      const place = places.get(anchor);
      if (!place) throw new Error(`The document has no place “${anchor}”. Link only what it holds.`);
      return place;
    },
    finish: () => ({ width, height, marks, elements }),
  };
}

/** A link that goes on in the next line. */
function join(link: Link, { boxes }: Link): Link {
  return { ...link, boxes: [...link.boxes, ...boxes] };
}
