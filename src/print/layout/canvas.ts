import type { Mark, Page, Role, StructureElement } from '../page.ts';

/** A page being drawn: elements are opened in reading order, marks added in painting order. */
export interface Canvas {
  open(role: Role, parent: number | undefined, details?: Omit<StructureElement, 'role' | 'parent'>): number;
  add(mark: Mark): void;
  finish(): Page;
}

/** An empty page of the given size in points. */
export function createCanvas(width: number, height: number): Canvas {
  const marks: Mark[] = [];
  const elements: StructureElement[] = [];
  return {
    open(role, parent, details = {}) {
      elements.push(parent === undefined ? { role, ...details } : { role, parent, ...details });
      return elements.length - 1;
    },
    add(mark) {
      marks.push(mark);
    },
    finish: () => ({ width, height, marks, elements }),
  };
}
