import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
  type PDFObject,
} from 'pdf-lib';
import { readContent, type ReadContent } from './read-content.ts';
import { bytesOf, readFont, type ReadFont } from './read-font.ts';

/** An element of the structure tree with what hangs below it, in reading order. */
export interface TaggedElement {
  readonly role: string;
  readonly ref: PDFRef | undefined;
  readonly dictionary: PDFDict;
  readonly parent: TaggedElement | undefined;
  readonly kids: readonly TaggedKid[];
}

/** What hangs below an element: another element, a sequence of marks on a page, or an annotation. */
export type TaggedKid =
  | { readonly kind: 'element'; readonly element: TaggedElement }
  | { readonly kind: 'content'; readonly page: number; readonly identifier: number }
  | { readonly kind: 'annotation'; readonly ref: PDFRef };

/** A page’s dictionary, its annotations and what its content says. */
export interface TaggedPdfPage {
  readonly dictionary: PDFDict;
  readonly annotations: readonly { readonly ref: PDFRef | undefined; readonly dictionary: PDFDict }[];
  readonly content: ReadContent;
  /** The fonts by their names in the page’s resources. */
  readonly fonts: ReadonlyMap<string, ReadFont>;
}

/** A PDF as assistive technology takes it in: its tree of elements, its pages, and the way back from marks to elements. */
export interface TaggedPdf {
  readonly catalog: PDFDict;
  readonly trailer: PDFDocument['context']['trailerInfo'];
  readonly root: PDFDict | undefined;
  /** Every element, parents before children, in reading order. */
  readonly elements: readonly TaggedElement[];
  readonly pages: readonly TaggedPdfPage[];
  /** What the parent tree names under a key. */
  readonly parents: ReadonlyMap<number, PDFObject>;
  readonly objects: readonly PDFObject[];
}

/** Reads a PDF’s objects; throws where it cannot be read at all. */
export async function readTaggedPdf(bytes: Uint8Array): Promise<TaggedPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog, context } = document;
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const pageNumbers = new Map(document.getPages().map(({ ref }, index) => [ref, index]));
  const elements: TaggedElement[] = [];
  const addKids = (node: PDFDict, page: PDFObject | undefined, owner: TaggedElement | undefined): TaggedKid[] =>
    listOf(node.get(PDFName.of('K'))).flatMap((kid): TaggedKid[] => {
      const ref = kid instanceof PDFRef ? kid : undefined;
      const held = ref ? context.lookup(ref) : kid;
      if (held instanceof PDFNumber)
        return [{ kind: 'content', page: pageNumberOf(page), identifier: held.asNumber() }];
      if (!(held instanceof PDFDict)) return [];
      const ownPage = held.get(PDFName.of('Pg')) ?? page;
      const type = nameOf(held, 'Type');
      if (type === 'MCR')
        return [{ kind: 'content', page: pageNumberOf(ownPage), identifier: numberOf(held, 'MCID') ?? -1 }];
      if (type === 'OBJR') {
        const annotation = held.get(PDFName.of('Obj'));
        return annotation instanceof PDFRef ? [{ kind: 'annotation', ref: annotation }] : [];
      }
      const kids: TaggedKid[] = [];
      const element = { role: nameOf(held, 'S') ?? '', ref, dictionary: held, parent: owner, kids };
      elements.push(element);
      kids.push(...addKids(held, ownPage, element));
      return [{ kind: 'element', element }];
    });
  const pageNumberOf = (page: PDFObject | undefined) => (page instanceof PDFRef ? (pageNumbers.get(page) ?? -1) : -1);
  if (root) addKids(root, undefined, undefined);

  const fontByRef = new Map<PDFObject, ReadFont>();
  const pages = document.getPages().map(({ node }): TaggedPdfPage => {
    const resources = node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
    const fonts = new Map<string, ReadFont>();
    for (const [name, ref] of resources?.entries() ?? []) {
      const font = fontByRef.get(ref) ?? readFont(context.lookup(ref, PDFDict));
      fontByRef.set(ref, font);
      fonts.set(name.decodeText(), font);
    }
    const annotations = listOf(node.get(PDFName.of('Annots'))).map((annotation) => ({
      ref: annotation instanceof PDFRef ? annotation : undefined,
      dictionary: context.lookup(annotation, PDFDict),
    }));
    const streams = listOf(node.get(PDFName.of('Contents'))).map((each) => context.lookup(each));
    const stream = streams.map((each) => (each instanceof PDFRawStream ? bytesOf(each).toString('latin1') : ''));
    const content = readContent(
      stream.join('\n'),
      (font, code) => fonts.get(font)?.characters?.get(code) ?? unknownCharacter,
    );
    return { dictionary: node, annotations, content, fonts };
  });

  const parents = new Map<number, PDFObject>();
  const addParents = (tree: PDFDict | undefined) => {
    const numbers = tree?.lookupMaybe(PDFName.of('Nums'), PDFArray)?.asArray() ?? [];
    for (let index = 0; index < numbers.length; index += 2) {
      const [key, value] = numbers.slice(index, index + 2);
      if (key instanceof PDFNumber && value) parents.set(key.asNumber(), value);
    }
    for (const kid of listOf(tree?.get(PDFName.of('Kids')))) addParents(context.lookup(kid, PDFDict));
  };
  addParents(root?.lookupMaybe(PDFName.of('ParentTree'), PDFDict));
  return {
    catalog,
    trailer: context.trailerInfo,
    root,
    elements,
    pages,
    parents,
    objects: context.enumerateIndirectObjects().map(([, object]) => object),
  };
}

const unknownCharacter = '\uFFFD';

/** A value that may stand alone or in an array, as a list. */
function listOf(value: PDFObject | undefined): readonly PDFObject[] {
  if (value === undefined) return [];
  return value instanceof PDFArray ? value.asArray() : [value];
}

/** The name that a dictionary has under a key. */
export function nameOf(dictionary: PDFDict | undefined, key: string): string | undefined {
  const value = dictionary?.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}

/** The number that a dictionary has under a key. */
export function numberOf(dictionary: PDFDict | undefined, key: string): number | undefined {
  const value = dictionary?.lookup(PDFName.of(key));
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

/** The text that a dictionary has under a key. */
export function textOf(dictionary: PDFDict, key: string): string | undefined {
  const value = dictionary.lookup(PDFName.of(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

/** The words of an element and of all below it, in reading order. */
export function wordsOf(element: TaggedElement, pdf: Pick<TaggedPdf, 'pages'>): string {
  return textsOf(element, pdf).join('');
}

/** The texts of an element and of all below it: each as it is drawn at its place, or as what stands for it says. */
export function textsOf({ dictionary, kids }: TaggedElement, { pages }: Pick<TaggedPdf, 'pages'>): readonly string[] {
  // A word that is parted over two lines is said whole.
  const said = textOf(dictionary, 'ActualText');
  if (said !== undefined) return [said];
  return kids.flatMap((kid) => {
    if (kid.kind === 'element') return textsOf(kid.element, { pages });
    return kid.kind === 'content' ? (pages[kid.page]?.content.texts.get(kid.identifier) ?? []) : [];
  });
}
