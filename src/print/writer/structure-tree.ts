import { PDFDict, PDFHexString, PDFName, PDFString, type PDFContext, type PDFRef } from 'pdf-lib';
import type { Box, StructureElement } from '../page.ts';
import { WrittenObject } from './written-object.ts';
import type { WrittenPage } from './written-page.ts';

/** A page as the structure tree needs it. */
export interface TaggedPage {
  readonly page: WrittenPage;
  readonly ref: PDFRef;
  /** The element that owns each marked-content identifier. */
  readonly owners: readonly number[];
}

/** The structure tree's root, and the link annotations of each page. */
export interface StructureTree {
  readonly root: PDFRef;
  readonly annotations: readonly (readonly PDFRef[])[];
}

/** An element of the document: the page it starts on, and its children there and on the pages after. */
interface Node {
  readonly ref: PDFRef;
  readonly element: StructureElement;
  readonly parent: PDFRef;
  readonly page: TaggedPage;
  readonly kids: (number | PDFRef | WrittenObject)[];
}

/** Builds the structure tree of a document: one Document element, below it each page's elements in reading order. */
export function buildStructureTree(context: PDFContext, pages: readonly TaggedPage[]): StructureTree {
  const rootRef = context.nextRef();
  const documentRef = context.nextRef();
  const parentTree: [number, PDFRef | PDFRef[]][] = [];
  const linkParents: [number, PDFRef][] = [];
  const annotations: PDFRef[][] = [];
  const topKids: { readonly ref: PDFRef; readonly place: number }[] = [];
  const nodes: Node[] = [];
  const nodeByKey = new Map<string, Node>();
  let nextKey = pages.length;

  pages.forEach((page, pageIndex) => {
    const { page: laidOut, ref: pageRef, owners } = page;
    const own: Node[] = [];
    const nodeOf = (element: number): Node => {
      const node = own[element];
      if (!node)
        throw new Error(`A mark or element of page ${pageIndex + 1} names element ${element}, which is not there.`);
      return node;
    };
    laidOut.elements.forEach((element) => {
      const known = element.key === undefined ? undefined : nodeByKey.get(element.key);
      const parent = element.parent === undefined ? undefined : nodeOf(element.parent);
      const node = known ?? { ref: context.nextRef(), element, parent: parent?.ref ?? documentRef, page, kids: [] };
      own.push(node);
      if (known) return;
      nodes.push(node);
      if (element.key !== undefined) nodeByKey.set(element.key, node);
    });
    owners.forEach((owner, identifier) => {
      const node = nodeOf(owner);
      const isAtHome = node.page === page;
      const elsewhere = () => new WrittenObject(context.obj({ Type: 'MCR', Pg: pageRef, MCID: identifier }));
      node.kids.push(isAtHome ? identifier : elsewhere());
    });
    parentTree.push([pageIndex, owners.map((owner) => nodeOf(owner).ref)]);

    const pageAnnotations: PDFRef[] = [];
    laidOut.elements.forEach((element, index) => {
      const node = nodeOf(index);
      // An element that goes on from the page before already has its parent.
      if (node.element === element) {
        if (element.parent === undefined) topKids.push({ ref: node.ref, place: element.place ?? 0 });
        else nodeOf(element.parent).kids.push(node.ref);
      }
      for (const box of element.link?.boxes ?? []) {
        if (!element.link) continue;
        const annotation = context.register(
          new WrittenObject(linkAnnotation(context, element.link, box, page, pages, nextKey)),
        );
        pageAnnotations.push(annotation);
        linkParents.push([nextKey, node.ref]);
        nextKey += 1;
        node.kids.push(new WrittenObject(context.obj({ Type: 'OBJR', Obj: annotation, Pg: pageRef })));
      }
    });
    annotations.push(pageAnnotations);
  });

  const labelled = listsWithLabels(nodes);
  const notes = new Map(nodes.filter(({ element }) => element.role === 'Note').map(({ ref }, index) => [ref, index]));
  for (const { ref, element, parent, page, kids } of nodes) {
    const dictionary = context.obj({ Type: 'StructElem', S: element.role, P: parent, Pg: page.ref, K: kids });
    describe(context, dictionary, element, page.page.height);
    if (element.role === 'L')
      dictionary.set(PDFName.of('A'), context.obj({ O: 'List', ListNumbering: labelled.get(ref) ?? 'None' }));
    const note = notes.get(ref);
    if (note !== undefined) dictionary.set(PDFName.of('ID'), noteIdentifier(note));
    context.assign(ref, new WrittenObject(dictionary));
  }

  const inOrder = topKids.toSorted((one, other) => one.place - other.place).map(({ ref }) => ref);
  context.assign(documentRef, context.obj({ Type: 'StructElem', S: 'Document', P: rootRef, K: inOrder }));
  context.assign(
    rootRef,
    context.obj({
      Type: 'StructTreeRoot',
      K: [documentRef],
      // A reader looks a key up by halving, so links’ keys stand behind those of all pages.
      ParentTree: context.register(context.obj({ Nums: [...parentTree, ...linkParents].flat() })),
      ParentTreeNextKey: nextKey,
      ...(notes.size > 0
        ? { IDTree: context.obj({ Names: [...notes].flatMap(([ref, index]) => [noteIdentifier(index), ref]) }) }
        : {}),
    }),
  );
  return { root: rootRef, annotations };
}

/** What tells a note of the document from its others; in the order of the alphabet, as a tree of names has to be. */
function noteIdentifier(index: number): PDFString {
  return PDFString.of(`note-${String(index).padStart(5, '0')}`);
}

/** How each list that has labels numbers its items. */
function listsWithLabels(nodes: readonly Node[]): ReadonlyMap<PDFRef, string> {
  const parents = new Map(nodes.map(({ ref, parent }) => [ref, parent]));
  const lists = new Map<PDFRef, string>();
  for (const { element, parent } of nodes) {
    const list = element.role === 'Lbl' ? parents.get(parent) : undefined;
    if (list) lists.set(list, /^\d/.test(element.actualText ?? '') ? 'Decimal' : 'Square');
  }
  return lists;
}

function describe(context: PDFContext, dictionary: PDFDict, element: StructureElement, pageHeight: number): void {
  const { figure, actualText, scope, columns } = element;
  if (figure) {
    dictionary.set(PDFName.of('Alt'), PDFHexString.fromText(figure.alt));
    dictionary.set(
      PDFName.of('A'),
      context.obj({ O: 'Layout', Placement: 'Block', BBox: rectangle(figure.box, pageHeight) }),
    );
  }
  if (actualText) dictionary.set(PDFName.of('ActualText'), PDFHexString.fromText(actualText));
  if (scope) {
    const span = columns === undefined ? {} : { ColSpan: columns };
    dictionary.set(PDFName.of('A'), context.obj({ O: 'Table', Scope: scope, ...span }));
  }
}

function linkAnnotation(
  context: PDFContext,
  { to, contents }: NonNullable<StructureElement['link']>,
  box: Box,
  { page }: TaggedPage,
  pages: readonly TaggedPage[],
  key: number,
): PDFDict {
  const annotation = context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: rectangle(box, page.height),
    Border: [0, 0, 0],
    F: 4,
    Contents: PDFHexString.fromText(contents),
    StructParent: key,
  });
  if ('url' in to) {
    annotation.set(PDFName.of('A'), context.obj({ Type: 'Action', S: 'URI', URI: PDFHexString.of(asciiHex(to.url)) }));
    return annotation;
  }
  const target = pages[to.page];
  if (!target) throw new Error(`A link leads to page ${to.page + 1}, which is not there.`);
  const top = Math.round(target.page.height - to.y);
  annotation.set(PDFName.of('Dest'), context.obj([target.ref, 'XYZ', 0, top, 0]));
  return annotation;
}

function rectangle({ x, y, width, height }: Box, pageHeight: number): number[] {
  return [x, pageHeight - y - height, x + width, pageHeight - y].map((value) => Math.round(value * 100) / 100);
}

function asciiHex(text: string): string {
  const ascii = encodeURI(decodeURI(text));
  return Array.from({ length: ascii.length }, (_, index) => ascii.charCodeAt(index).toString(16).padStart(2, '0')).join(
    '',
  );
}
