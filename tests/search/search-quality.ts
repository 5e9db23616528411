import { answersTo, type Answerable } from './answers-to.ts';
import type { ListedQuery } from './query-list.ts';

/** How well a look-up answers a list of queries. All shares are of the queries that the guide has an answer to. */
export interface SearchQuality {
  readonly queries: number;
  /** Queries whose concept the guide has not written about. */
  readonly unanswerable: readonly string[];
  readonly first: number;
  readonly firstThree: number;
  /** The mean of 1 / rank; 0 for an answer that is not there. */
  readonly meanReciprocalRank: number;
  /** The share of queries to which nothing at all is found. */
  readonly noResult: number;
  /** The queries not answered in the first three, each with what came first. */
  readonly misses: readonly { readonly query: string; readonly first: string }[];
}

/** Asks every query of a list that has an answer, and measures where the answer stands. */
export async function searchQuality(
  list: readonly ListedQuery[],
  guide: Answerable,
  ask: (query: string) => Promise<readonly { readonly address: string; readonly title: string }[]>,
): Promise<SearchQuality> {
  const asked = list
    .filter(({ concept }) => concept !== 'none')
    .map(({ query, concept, listed }) => ({ query, answers: answersTo(concept, listed, guide) }));
  const answerable = asked.filter(({ answers }) => answers.size > 0);
  const ranked: { readonly query: string; readonly rank: number; readonly hits: number; readonly first: string }[] = [];
  for (const { query, answers } of answerable) {
    const hits = await ask(query);
    const rank = hits.findIndex(({ address }) => answers.has(address)) + 1;
    ranked.push({ query, rank, hits: hits.length, first: hits[0]?.title ?? 'nothing' });
  }
  const share = (counts: (each: (typeof ranked)[number]) => boolean) => ranked.filter(counts).length / ranked.length;
  return {
    queries: ranked.length,
    unanswerable: asked.filter(({ answers }) => answers.size === 0).map(({ query }) => query),
    first: share(({ rank }) => rank === 1),
    firstThree: share(({ rank }) => rank >= 1 && rank <= 3),
    meanReciprocalRank: ranked.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranked.length,
    noResult: share(({ hits }) => hits === 0),
    misses: ranked.filter(({ rank }) => rank < 1 || rank > 3).map(({ query, first }) => ({ query, first })),
  };
}
