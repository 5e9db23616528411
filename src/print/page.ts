import type { PrintFace } from './fonts/font-files.ts';

/** A rectangle in points, measured from the top left corner of its page. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The structure roles a sheet or a book uses, named as in PDF 1.7. */
export type Role =
  | 'Part'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'Span'
  | 'Code'
  | 'Note'
  | 'BlockQuote'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Figure'
  | 'Link';

/** A place in a document: a page counted from 0, and a height in points from its top. */
export interface Destination {
  readonly page: number;
  readonly y: number;
}

/** One element of a page's structure; it owns either child elements or marks, never both. */
export interface StructureElement {
  readonly role: Role;
  /** Elements of several pages with the same key are one element, which the first of them describes. */
  readonly key?: string;
  /** Place of the parent in the page's list of elements; absent for the page's outermost element. */
  readonly parent?: number;
  /** A figure's description, and the box it fills. */
  readonly figure?: { readonly alt: string; readonly box: Box };
  /** What a drawn label stands for, as in “☐”. */
  readonly actualText?: string;
  /** Which cells a table heading speaks for. */
  readonly scope?: 'Column' | 'Row';
  /** How many columns a cell spans, if more than one. */
  readonly columns?: number;
  /** A heading's words and the height it starts at, for the outline, and its level there where the role has none. */
  readonly heading?: { readonly text: string; readonly y: number; readonly level?: number };
  /** An outermost element's place in the document, where the pages are not read from the first to the last. */
  readonly place?: number;
  /** Where a link leads, on the web or in the document, what it says of that, and the boxes that can be clicked. */
  readonly link?: {
    readonly to: { readonly url: string } | Destination;
    readonly contents: string;
    readonly boxes: readonly Box[];
  };
}

/** The element a mark belongs to, by its place in the list, or the kind of artefact it is. */
export type Owner = number | 'decoration' | 'header' | 'footer';

/** A text whose baseline starts at (x, y); `size` in points, `colour` as #rrggbb. */
export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly face: PrintFace;
  readonly size: number;
  readonly colour: string;
  /** Degrees clockwise by which the text is turned about its start. */
  readonly turn?: 180;
  readonly owner: Owner;
}

/** A filled or stroked outline of absolute M, L, C and Z commands; colours as #rrggbb. */
export interface PathMark {
  readonly kind: 'path';
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  readonly owner: Owner;
}

/** A mark at a fixed place. */
export type Mark = TextMark | PathMark;

/** A finished page, in points with the origin at the top left; marks are painted, and elements read, in order. */
export interface Page {
  readonly width: number;
  readonly height: number;
  /** What a reader calls the page, where that is not its number. */
  readonly label?: string;
  readonly marks: readonly Mark[];
  readonly elements: readonly StructureElement[];
}
