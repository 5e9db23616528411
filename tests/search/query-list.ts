import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One query of a list: what is typed, and which concept should answer it; `none` where nothing in the guide does. */
export interface ListedQuery {
  readonly query: string;
  readonly concept: string;
  /** Further answers, as `collection/id`, parted by spaces. */
  readonly listed: string;
  /** How it is typed: `misspelt`, `spoken`, `short`; empty where the list does not say. */
  readonly kind: string;
}

/** The queries of a list beside this file: tab-separated, under a line of headings. */
export function queryList(name: string): readonly ListedQuery[] {
  return readFileSync(join(import.meta.dirname, name), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [query = '', concept = '', listed = '', kind = ''] = line.split('\t');
      return { query, concept, listed, kind };
    });
}
