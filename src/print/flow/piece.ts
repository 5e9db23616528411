import type { Owner, Role, StructureElement } from '../page.ts';
import type { Canvas } from '../layout/canvas.ts';

/** An element of the book’s structure, which may go on over several pages. */
export interface FlowElement extends Omit<StructureElement, 'role' | 'parent' | 'key'> {
  readonly key: string;
  readonly role: Role;
}

/** What is drawn of a piece: the elements it belongs to, from the outermost in, and its marks. */
export interface PiecePart {
  readonly path: readonly FlowElement[];
  /** Draws with the piece’s top left corner at (x, y); `gap` is the space left above it, none at a column’s top. */
  draw(canvas: Canvas, x: number, y: number, owner: Owner, gap: number): void;
}

/** What stands on a page as a whole: a line, a row of a table, a figure. Heights and gaps are points. */
export interface Piece {
  readonly height: number;
  /** The content file that says it, for a piece that may be too high. */
  readonly field?: string;
  /** The space above it, which falls away at the top of a column. */
  readonly gap: number;
  /** Whether the next piece must stand in the same column. */
  readonly isKept: boolean;
  readonly parts: readonly PiecePart[];
  readonly anchors?: readonly string[];
  /** Stands in the margin: what follows starts beside it. */
  readonly hangs?: boolean;
  /** Is as wide as the column: starts below what hangs in the margin. */
  readonly isWide?: boolean;
  /** What is drawn again, as decoration, where the piece comes first in a column: the heads of a table. */
  readonly repeated?: { readonly height: number; draw(canvas: Canvas, x: number, y: number): void };
  readonly startsPage?: boolean;
  /** A figure, which waits for the next page where it does not fit; the text goes on meanwhile. */
  readonly floats?: boolean;
  /** Starts a page where less room than this is left. */
  readonly room?: number;
  /** The number of columns from here on. */
  readonly columns?: number;
  /** The running head from here on; a page that opens with a bare one has none. */
  readonly head?: { readonly part: string; readonly title: string; readonly isBare?: boolean };
}
