/** A number from the facts, shown with its unit and window, or its value alone. */
export interface FactInline {
  readonly type: 'fact';
  readonly id: string;
  readonly only: 'all' | 'value';
  /** What the reader sees; empty until the guide is built. */
  readonly shown: string;
}

/** A glossary term in prose; `id` is the name it was written by until the guide is built, then the term’s id. */
export interface TermInline {
  readonly type: 'term';
  readonly id: string;
  readonly label: string;
  /** What the term means, as plain words; empty until the guide is built. */
  readonly definition: string;
  /** The name of this mention, the only one of its kind in the guide; empty until it is built. */
  readonly mark: string;
}

/** A piece of running text. */
export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'code'; readonly value: string }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | TermInline
  | FactInline;

/** One paragraph of running text, as it was written and as it was understood. */
export interface Text {
  readonly markdown: string;
  readonly inlines: readonly Inline[];
}

/** A block of a page's prose. */
export type Block =
  | { readonly type: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly type: 'heading'; readonly depth: 2 | 3; readonly id: string; readonly inlines: readonly Inline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | {
      readonly type: 'table';
      readonly header: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly type: 'code'; readonly language: string; readonly value: string }
  | { readonly type: 'note'; readonly kind: NoteKind; readonly blocks: readonly Block[] }
  | { readonly type: 'diagram'; readonly id: string };

/** The two kinds of note that a page may set apart: something to remember, and something that goes wrong. */
export const noteKinds = ['note', 'warning'] as const;

/** One of the kinds of note. */
export type NoteKind = (typeof noteKinds)[number];
