import type { Fault } from './fault.ts';

/** Something that Markdown names: a term, a fact, a diagram or an address. */
export interface MarkdownMention {
  readonly kind: 'terms' | 'facts' | 'diagrams' | 'link';
  readonly target: string;
  readonly offset: number;
}

/** A paragraph, heading or cell as plain words, and where in the Markdown each of its characters stands. */
export interface MarkdownProse {
  readonly text: string;
  readonly offsetOf: (index: number) => number;
}

/** What is noted while Markdown is parsed; offsets count characters from its start. */
export interface MarkdownNotes {
  readonly markdown: string;
  readonly faults: Fault[];
  readonly mentions: MarkdownMention[];
  readonly prose: MarkdownProse[];
  /** The ids of the headings so far. */
  readonly headingIds: Set<string>;
}
