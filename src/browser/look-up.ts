import { matchNames } from './match-names.ts';
import { contentWords } from './content-words.ts';
import type { TextIndex, TextMatch } from './text-index.ts';

/** One answer to a look-up. */
export interface Hit {
  /** Where it is read, as the index has it: with the base path. */
  readonly address: string;
  /** What it is: Phrase, Term, Topic, Scenario, Level, Skill. */
  readonly kind: string;
  readonly title: string;
  /** The one-line answer. */
  readonly answer: string;
}

const candidates = 16;
/** How much a name that matches wholly counts beside a full-text score, which is about 2 for the best match. */
const nameWeight = 4;

/**
 * The best answers to a sentence, a word or a question, best first. Full-text matches of all the words come first, then
 * pages that have some of them; what has the words in its name or an alias is moved up.
 */
export async function lookUp(index: TextIndex, query: string, most = 8): Promise<readonly Hit[]> {
  const words = contentWords(query);
  if (words.length === 0) return [];
  const scores = new Map<string, { match: TextMatch; score: number }>();
  const add = (results: readonly TextMatch[], weight: number) => {
    const best = results[0]?.score ?? 1;
    for (const match of results.slice(0, 40)) {
      const known = scores.get(match.id);
      const score = (known?.score ?? 0) + (weight * match.score) / best;
      scores.set(match.id, { match, score });
    }
  };
  add((await index.search(words.join(' '))).results, 2);
  if (words.length > 1) {
    for (const word of words) {
      const { results } = await index.search(word);
      // A word that is on every page says little about any of them.
      if (results.length > 0) add(results, 1 / Math.log2(2 + results.length));
    }
  }
  const nearest = [...scores.values()].sort((a, b) => b.score - a.score).slice(0, candidates);
  const loaded = await Promise.all(nearest.map(async ({ match, score }) => ({ score, ...(await match.data()) })));
  return loaded
    .filter(({ content, meta }) => sharesWord(words, [content, ...Object.values(meta)].join(' ').toLowerCase()))
    .map(({ url, excerpt, meta, score }) => ({
      hit: {
        address: url,
        kind: meta['kind'] ?? 'Page',
        title: meta['title'] ?? url,
        answer: meta['answer'] ?? excerpt.replace(/<[^>]+>/g, ''),
      },
      score: score + nameWeight * matchNames(words, [meta['title'] ?? '', ...(meta['aliases'] ?? '').split(' · ')]),
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ hit }) => hit);
}

/** Whether a text has the beginning of any of the words; the index alone would also answer letters that mean nothing. */
function sharesWord(words: readonly string[], text: string): boolean {
  return words.some((word) => text.includes(word.slice(0, Math.max(2, Math.ceil(word.length * 0.6)))));
}
