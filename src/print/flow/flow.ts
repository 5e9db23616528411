import type { Setting } from '../layout/setting.ts';
import type { Role } from '../page.ts';
import type { BookSizes } from './book-sizes.ts';
import type { FlowElement } from './piece.ts';

/** What all pieces of a book share. */
export interface Flow {
  readonly setting: Setting;
  readonly sizes: BookSizes;
  /** A new element of the book’s structure. */
  element(role: Role, details?: Omit<FlowElement, 'key' | 'role'>): FlowElement;
}

/** Where a block stands: its distance from the column’s left edge and its width in points, and the elements around it. */
export interface FlowPlace {
  readonly left: number;
  readonly width: number;
  readonly path: readonly FlowElement[];
  /** The content file that says it. */
  readonly field: string;
  /** Set smaller: entries of a reference, cells. */
  readonly isSmall?: boolean;
  /** Whether the chapter has no heading of its own, so that those in it stand right below the part’s. */
  readonly isUntitled?: boolean;
  /** The left edge and width of the column, for what is as wide as that. */
  readonly column: { readonly left: number; readonly width: number };
}

/** A flow without elements so far; their keys count up. */
export function createFlow(setting: Setting, sizes: BookSizes): Flow {
  let count = 0;
  return {
    setting,
    sizes,
    element: (role, details = {}) => ({ key: `e${++count}`, role, ...details }),
  };
}
