import type { Draft, Prose } from '../model/content.ts';
import type { Rule } from './rule.ts';
import { shingles } from './shingles.ts';

/** How many words in a row make a shingle, and how many different shingles a paragraph needs to be compared. */
const shingleLength = 4;
const fewestShingles = 8;
/** The share of all shingles of two paragraphs that may stand in both. */
const mostShared = 0.5;

/** No two pages say the same thing in nearly the same words. */
export const nearDuplicates: Rule = {
  name: 'near-duplicate',
  finds: 'A paragraph of at least eleven words that stands nearly word for word on another page.',
  fix: 'Say it on the page where it belongs and link there, or say what is different here.',
  *check(_content, drafts) {
    const paragraphs = drafts.flatMap(shingled);
    const byShingle = new Map<string, number[]>();
    for (const [index, { draft, prose, shingles }] of paragraphs.entries()) {
      const sharedWith = new Map<number, number>();
      for (const shingle of shingles) {
        const holders = byShingle.get(shingle) ?? [];
        for (const other of holders) sharedWith.set(other, (sharedWith.get(other) ?? 0) + 1);
        byShingle.set(shingle, [...holders, index]);
      }
      for (const [other, shared] of sharedWith) {
        const twin = paragraphs[other];
        if (!twin || twin.draft === draft) continue;
        if (shared / (shingles.size + twin.shingles.size - shared) < mostShared) continue;
        const { path, line } = twin.prose.placeOf(0);
        yield {
          place: prose.placeOf(0),
          message: `The paragraph is nearly the one at ${path}:${line}. Say it once and link there, or reword it.`,
        };
      }
    }
  },
};

interface Paragraph {
  readonly draft: Draft;
  readonly prose: Prose;
  readonly shingles: ReadonlySet<string>;
}

function shingled(draft: Draft): Paragraph[] {
  return draft.prose
    .map((prose) => ({ draft, prose, shingles: shingles(prose.text, shingleLength) }))
    .filter(({ shingles }) => shingles.size >= fewestShingles);
}
