import type { BenchPage } from './bench-page.ts';

/** A program that makes a documentation site, as the bench sets it up, builds with it and asks its search. */
export interface Contestant {
  readonly name: string;
  /** Its npm packages at exact versions; empty for a program of the machine. */
  readonly packages: Readonly<Record<string, string>>;
  /** Where a site of so many pages is built, from the contestant’s folder: written, then built by `command`. */
  readonly writeSite: (folder: string, pages: readonly BenchPage[]) => void;
  /** Where the pages are, from the contestant’s folder; emptied before a guide of another size is written. */
  readonly pages: string;
  /** The program and its arguments, run in the folder of the site. */
  readonly command: readonly [program: string, ...args: readonly string[]];
  /** The built site, from the folder of the site; emptied with the pages. */
  readonly output: string;
  /** The address of a page that the guide has at `/topics/x/`. */
  readonly addressOf: (address: string) => string;
  /** Selects the drawn diagram. */
  readonly diagram: string;
  /** How its search is opened, typed into, and where its answers stand; undefined where it has none. */
  readonly search: { readonly opener?: string; readonly field: string; readonly answer: string } | undefined;
}
