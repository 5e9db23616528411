import type { LookUpEntry } from '../model/look-up-entries.ts';
import { contentWords } from './content-words.ts';
import type { NameIndex, NameMatch } from './name-index.ts';
import type { TextIndex } from './text-index.ts';

/** One answer to a look-up, its address as the page uses it: with the base path. */
export type Hit = LookUpEntry;

/** The answers to a query, best first, and how sure the best one is: about 1 where a name is the query itself. */
export interface Answers {
  readonly hits: readonly Hit[];
  readonly sureness: number;
  /** Where there are no answers: what comes nearest. */
  readonly nearest: readonly Hit[];
}

/** An answer surer than this needs no full text. */
const sure = 0.75;
/** Below this score an answer has too little to do with the query to be shown. */
const leastScore = 0.2;
/** What being the best full-text match adds to a page that its names find too, and counts for one they don’t find. */
const textWeight = { found: 0.1, unfound: 0.22 };
const textMatches = 6;
/** How many words the full text is asked for; it answers only with pages that have all of them. */
const textWords = 2;

/** The answers that names and one-line answers give at once. `isTyping` takes the last word for a beginning. */
export function lookUpNames(names: NameIndex, query: string, isTyping = false, most = 12): Answers {
  return answersFrom(names.search(query, isTyping), most);
}

/** The answers once the reader pauses: where names give none that is sure, the pages’ full text has its say too. */
export async function lookUp(
  names: NameIndex,
  loadText: () => Promise<TextIndex>,
  query: string,
  most = 12,
): Promise<Answers> {
  const words = contentWords(query);
  const found = names.search(query);
  const atOnce = answersFrom(found, most);
  if (words.length === 0 || atOnce.sureness >= sure) return atOnce;
  const telling = names.rarest(words).slice(0, textWords);
  const { results } = await (await loadText()).search(telling.join(' '));
  const best = results[0]?.score ?? 1;
  const pages = await Promise.all(
    results.slice(0, textMatches).map(async ({ score, data }) => ({ ...(await data()), share: score / best })),
  );
  const shareByAddress = new Map(
    pages.filter(({ content }) => sharesWord(words, content.toLowerCase())).map(({ url, share }) => [url, share]),
  );
  const ranked = found.map(({ entry, score }) => ({
    entry,
    score: score + textWeight.found * (shareByAddress.get(entry.address) ?? 0),
  }));
  const known = new Set(found.map(({ entry }) => entry.address));
  const added = names.entries
    .filter(({ address }) => shareByAddress.has(address) && !known.has(address))
    .map((entry) => ({ entry, score: textWeight.unfound * (shareByAddress.get(entry.address) ?? 0) }));
  return answersFrom(
    [...ranked, ...added].sort((a, b) => b.score - a.score),
    most,
  );
}

function answersFrom(matches: readonly NameMatch[], most: number): Answers {
  const hits = matches.filter(({ score }) => score >= leastScore).slice(0, most);
  return {
    hits: hits.map(({ entry }) => entry),
    sureness: hits[0]?.score ?? 0,
    nearest: hits.length > 0 ? [] : matches.slice(0, 3).map(({ entry }) => entry),
  };
}

/** Whether a text has the beginning of any of the words; the index alone would also answer letters that mean nothing. */
function sharesWord(words: readonly string[], text: string): boolean {
  return words.some((word) => text.includes(word.slice(0, Math.max(2, Math.ceil(word.length * 0.6)))));
}
