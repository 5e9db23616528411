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

/** The way to a field: names of fields, and places in lists counted from 0. */
export type FieldPath = readonly (string | number)[];

/** A place where an entry names something else: another entry, a term, a fact, a diagram or an address. */
export interface Mention {
  readonly kind: Collection | 'link';
  readonly target: string;
  readonly place: Place;
}

/** A paragraph, heading or cell as plain words, where its characters stand, and the field that holds it, if any. */
export interface Prose {
  readonly field: FieldPath;
  readonly text: string;
  readonly placeOf: (index: number) => Place;
}

/** One content file as far as it can be understood by itself, even where its fields are wrong. */
export interface Draft {
  readonly collection: Collection;
  readonly id: string;
  readonly path: string;
  /** Whether the fields could be read, so that nothing is missing from its names and mentions. */
  readonly isWhole: boolean;
  /** What prose may call it, in lower case. */
  readonly names: readonly string[];
  readonly mentions: readonly Mention[];
  readonly prose: readonly Prose[];
  /** The prose below the fields; empty for files without a body. */
  readonly blocks: readonly Block[];
  /** The text below the fields as it stands in the file; for a diagram, its Mermaid source. */
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** One content file whose fields are right; what it names may not exist. */
export interface Entry<Kind extends Collection = Collection> extends Draft {
  readonly collection: Kind;
  readonly fields: Fields<Kind>;
  /** Where a field stands in the file, or what is around it where it is not there; without a field, the file’s start. */
  readonly placeOf: (...field: FieldPath) => Place;
}

/** All entries by kind, each kind sorted by id. */
export type Content = { readonly [Kind in Collection]: readonly Entry<Kind>[] };
