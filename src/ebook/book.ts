import type { Guide } from '../model/guide.ts';

/** Where an address of the guide is read: a file of the e-book with its anchor, the site, or nowhere. */
export type HrefOf = (address: string) => string | undefined;

/** What the chapters of the e-book are written from. */
export interface Book {
  readonly guide: Guide;
  readonly hrefOf: HrefOf;
  /** A diagram’s figure by the diagram’s id. */
  readonly figureOf: (diagramId: string) => string;
}
