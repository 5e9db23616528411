import type { LookUpEntry } from '../model/look-up-entries.ts';
import { contentWords } from './content-words.ts';
import { editDistance } from './edit-distance.ts';
import { foldWord, oneSpelling } from './fold-word.ts';

/** An entry that answers a query, and how well: about 1 where a name is the query itself. */
export interface NameMatch {
  readonly entry: LookUpEntry;
  readonly score: number;
}

/** Finds entries by their names and one-line answers, without loading anything more. */
export interface NameIndex {
  /** The entries that share a word with the query, best first. `isTyping` takes the last word for a beginning. */
  readonly search: (query: string, isTyping?: boolean) => readonly NameMatch[];
  readonly entries: readonly LookUpEntry[];
  /** Words in the order of how few entries have them, those that none has first. */
  readonly rarest: (words: readonly string[]) => readonly string[];
}

/** What a word of a query may stand for in the index: a folded word, and how sure that is. */
interface Reading {
  readonly word: string;
  readonly trust: number;
}

interface Indexed {
  readonly entry: LookUpEntry;
  readonly names: readonly ReadonlySet<string>[];
  readonly all: ReadonlySet<string>;
}

/** The index of entries, made in a few milliseconds. */
export function nameIndex(entries: readonly LookUpEntry[]): NameIndex {
  const folded = new Map<string, string>();
  const fold = (word: string): string => {
    const known = folded.get(word) ?? foldWord(word);
    folded.set(word, known);
    return known;
  };
  const indexed = entries.map((entry): Indexed => {
    const names = [entry.title, ...entry.names].map((name) => new Set(wordsOf(name).map(fold)));
    return { entry, names, all: new Set([...names.flatMap((name) => [...name]), ...wordsOf(entry.answer).map(fold)]) };
  });
  const holders = new Map<string, Indexed[]>();
  for (const each of indexed)
    for (const word of each.all) {
      const list = holders.get(word);
      if (list) list.push(each);
      else holders.set(word, [each]);
    }
  const vocabulary = [...new Set([...folded.keys()].map(oneSpelling))];
  const rarity = (word: string): number => Math.log2(1 + indexed.length / (holders.get(word)?.length ?? 1));

  const readingsOf = (word: string, isBeginning: boolean): Reading[] => {
    const exact = fold(word);
    if (holders.has(exact) && !isBeginning) return [{ word: exact, trust: 1 }];
    const spelt = oneSpelling(word);
    const found = new Map<string, number>(holders.has(exact) ? [[exact, 1]] : []);
    const most = spelt.length >= 7 ? 2 : spelt.length >= 4 ? 1 : 0;
    for (const other of vocabulary) {
      let trust = 0;
      if (isBeginning && spelt.length >= 2 && other.startsWith(spelt)) trust = 0.9;
      else if (most > 0 && !holders.has(exact) && isLikeStart(spelt, other)) {
        const distance = editDistance(spelt, other, most);
        if (distance <= most) trust = 0.9 - 0.2 * distance;
      }
      const stem = fold(other);
      if (trust > (found.get(stem) ?? 0)) found.set(stem, trust);
    }
    return [...found].map(([stem, trust]) => ({ word: stem, trust }));
  };

  const isKnown = (word: string): boolean => holders.has(fold(word));
  /** Words that the index writes as one or as two: “ware house”, “loadbalancer”. */
  const rejoined = (words: readonly string[]): string[] => {
    const result: string[] = [];
    for (let at = 0; at < words.length; at++) {
      const [word = '', next] = words.slice(at, at + 2);
      if (next !== undefined && isKnown(word + next) && !(isKnown(word) && isKnown(next))) {
        result.push(word + next);
        at += 1;
      } else if (isKnown(word)) result.push(word);
      else result.push(...(splitPlaces(word).find((parts) => parts.every(isKnown)) ?? [word]));
    }
    return result;
  };

  return {
    entries,
    rarest: (words) => {
      const counts = new Map(words.map((word) => [word, holders.get(fold(word))?.length ?? 0]));
      return [...words].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
    },
    search: (query, isTyping = false) => {
      const words = rejoined(wordsOf(query));
      const asked = words.map((word, index) => readingsOf(word, isTyping && index === words.length - 1));
      const weights = asked.map((readings) =>
        readings.length === 0 ? rarity('') : Math.max(...readings.map(({ word }) => rarity(word))),
      );
      const whole = weights.reduce((sum, weight) => sum + weight, 0);
      const candidates = new Set(asked.flat().flatMap(({ word }) => holders.get(word) ?? []));
      const covered = (held: ReadonlySet<string>): number =>
        asked.reduce((sum, readings, index) => {
          const trust = readings.reduce((best, each) => (held.has(each.word) ? Math.max(best, each.trust) : best), 0);
          return sum + trust * (weights[index] ?? 0);
        }, 0) / whole;
      const readable = new Set(asked.flat().map(({ word }) => word));
      const likeness = (name: ReadonlySet<string>): number => {
        const cover = covered(name);
        if (cover === 0) return 0;
        let shared = 0;
        let all = 0;
        for (const word of name) {
          all += rarity(word);
          if (readable.has(word)) shared += rarity(word);
        }
        return cover * (0.6 + 0.4 * (shared / all));
      };
      return [...candidates]
        .map(({ entry, names, all }) => ({
          entry,
          score: 0.7 * Math.max(...names.map(likeness)) + 0.3 * covered(all),
        }))
        .sort((a, b) => b.score - a.score);
    },
  };
}

/** Whether two words begin alike: few people mistype a first letter, though many swap it with the second. */
function isLikeStart(a: string, b: string): boolean {
  return a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);
}

/** The ways to part a word in two of at least three letters each. */
function splitPlaces(word: string): [string, string][] {
  return Array.from({ length: Math.max(0, word.length - 5) }, (_, index) => [
    word.slice(0, index + 3),
    word.slice(index + 3),
  ]);
}

/** The telling words of a text; a hyphen parts words. */
function wordsOf(text: string): readonly string[] {
  return contentWords(text.replace(/-/g, ' '));
}
