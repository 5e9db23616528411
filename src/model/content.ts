import type { z } from 'zod';
import type { Collection, collections } from './collections.ts';
import type { Place } from './problem.ts';
import type { Block } from './text.ts';

/** A content file as it was read: its path from the project’s root, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What the fields of an entry hold once its file is understood. */
export type Fields<Kind extends Collection> = z.output<(typeof collections)[Kind]['schema']>;

/** A place where an entry names something else: another entry, a term, a fact, a diagram or an address. */
export interface Mention {
  readonly kind: Collection | 'link';
  readonly target: string;
  readonly place: Place;
}

/** One content file, understood by itself; what it names may not exist. */
export interface Entry<Kind extends Collection = Collection> {
  readonly collection: Kind;
  readonly id: string;
  readonly path: string;
  readonly fields: Fields<Kind>;
  /** The prose below the fields; empty for files without a body. */
  readonly blocks: readonly Block[];
  /** The text below the fields as it stands in the file; for a diagram, its Mermaid source. */
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
  readonly mentions: readonly Mention[];
  /** Where a field stands in the file; the whole file’s start where the field is not there. */
  readonly placeOf: (...field: readonly (string | number)[]) => Place;
}

/** All entries by kind, each kind sorted by id. */
export type Content = { readonly [Kind in Collection]: readonly Entry<Kind>[] };
