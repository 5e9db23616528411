import { PDFDict, PDFHexString, PDFName, type PDFContext, type PDFRef } from 'pdf-lib';
import type { Box, Page, StructureElement } from '../page.ts';

/** A page as the structure tree needs it. */
export interface TaggedPage {
  readonly page: Page;
  readonly ref: PDFRef;
  /** The element that owns each marked-content identifier. */
  readonly owners: readonly number[];
}

/** The structure tree's root, and the link annotations of each page. */
export interface StructureTree {
  readonly root: PDFRef;
  readonly annotations: readonly (readonly PDFRef[])[];
}

/** Builds the structure tree of a document: one Document element, below it each page's elements in reading order. */
export function buildStructureTree(context: PDFContext, pages: readonly TaggedPage[]): StructureTree {
  const rootRef = context.nextRef();
  const documentRef = context.nextRef();
  const parentTree: [number, PDFRef | PDFRef[]][] = [];
  const annotations: PDFRef[][] = [];
  const topKids: PDFRef[] = [];
  let nextKey = pages.length;

  pages.forEach(({ page, ref: pageRef, owners }, pageIndex) => {
    const refs = page.elements.map(() => context.nextRef());
    const refOf = (element: number): PDFRef => {
      const ref = refs[element];
      if (!ref)
        throw new Error(`A mark or element of page ${pageIndex + 1} names element ${element}, which is not there.`);
      return ref;
    };
    const kids: (number | PDFRef | PDFDict)[][] = page.elements.map(() => []);
    owners.forEach((owner, identifier) => kids[owner]?.push(identifier));
    parentTree.push([pageIndex, owners.map(refOf)]);

    const pageAnnotations: PDFRef[] = [];
    page.elements.forEach((element, index) => {
      if (element.parent === undefined) topKids.push(refOf(index));
      else kids[element.parent]?.push(refOf(index));
      if (!element.link) return;
      const annotation = context.register(linkAnnotation(context, element.link, page.height, nextKey));
      pageAnnotations.push(annotation);
      parentTree.push([nextKey, refOf(index)]);
      nextKey += 1;
      kids[index]?.push(context.obj({ Type: 'OBJR', Obj: annotation, Pg: pageRef }));
    });
    annotations.push(pageAnnotations);

    page.elements.forEach((element, index) => {
      const parent = element.parent === undefined ? documentRef : refOf(element.parent);
      const dictionary = context.obj({
        Type: 'StructElem',
        S: element.role,
        P: parent,
        Pg: pageRef,
        K: kids[index] ?? [],
      });
      describe(context, dictionary, element, page.height);
      if (element.role === 'L') describeList(context, dictionary, page, index);
      context.assign(refOf(index), dictionary);
    });
  });

  context.assign(documentRef, context.obj({ Type: 'StructElem', S: 'Document', P: rootRef, K: topKids }));
  context.assign(
    rootRef,
    context.obj({
      Type: 'StructTreeRoot',
      K: [documentRef],
      ParentTree: context.register(context.obj({ Nums: parentTree.flat() })),
      ParentTreeNextKey: nextKey,
    }),
  );
  return { root: rootRef, annotations };
}

function describe(context: PDFContext, dictionary: PDFDict, element: StructureElement, pageHeight: number): void {
  const { figure, actualText, scope } = element;
  if (figure) {
    dictionary.set(PDFName.of('Alt'), PDFHexString.fromText(figure.alt));
    dictionary.set(
      PDFName.of('A'),
      context.obj({ O: 'Layout', Placement: 'Block', BBox: rectangle(figure.box, pageHeight) }),
    );
  }
  if (actualText) dictionary.set(PDFName.of('ActualText'), PDFHexString.fromText(actualText));
  if (scope) dictionary.set(PDFName.of('A'), context.obj({ O: 'Table', Scope: scope }));
}

function describeList(context: PDFContext, dictionary: PDFDict, { elements }: Page, list: number): void {
  const hasLabels = elements.some(
    ({ role, parent }) => role === 'Lbl' && parent !== undefined && elements[parent]?.parent === list,
  );
  dictionary.set(PDFName.of('A'), context.obj({ O: 'List', ListNumbering: hasLabels ? 'Square' : 'None' }));
}

function linkAnnotation(
  context: PDFContext,
  link: NonNullable<StructureElement['link']>,
  pageHeight: number,
  key: number,
): PDFDict {
  return context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: rectangle(link.box, pageHeight),
    Border: [0, 0, 0],
    F: 4,
    Contents: PDFHexString.fromText(link.url),
    A: { Type: 'Action', S: 'URI', URI: PDFHexString.of(asciiHex(link.url)) },
    StructParent: key,
  });
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
