import type { StructureElement } from '../page.ts';
import type { WrittenPage } from './written-page.ts';

/** The outermost elements of all pages, each with what is below it, in the order in which the document is read. */
export function inReadingOrder<Held extends { readonly page: WrittenPage }>(
  pages: readonly Held[],
): readonly (Held & { readonly parts: readonly StructureElement[] })[] {
  const sections = pages.flatMap((held) => {
    const { elements } = held.page;
    const roots = elements.map((element) => rootOf(elements, element));
    return elements
      .filter(({ parent }) => parent === undefined)
      .map((root) => ({ ...held, root, parts: elements.filter((_, index) => roots[index] === root) }));
  });
  return sections.toSorted((one, other) => (one.root.place ?? 0) - (other.root.place ?? 0));
}

function rootOf(elements: readonly StructureElement[], element: StructureElement): StructureElement {
  let root = element;
  while (root.parent !== undefined) {
    const parent = elements[root.parent];
    if (!parent) throw new Error(`An element names element ${root.parent} of its page, which is not there.`);
    root = parent;
  }
  return root;
}
