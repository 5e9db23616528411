import { countWords } from '../model/count-words.ts';
import type { Content, Draft } from '../model/content.ts';
import type { Place } from '../model/problem.ts';
import type { Rule } from './rule.ts';

interface Measured {
  readonly what: string;
  readonly words: number;
  readonly least: number;
  readonly most: number;
  readonly place: Place;
}

/** Pages and their first sentences keep to their word budgets. */
export const wordBudgets: Rule = {
  name: 'word-budget',
  finds:
    'A page or a first sentence outside its budget: topic 700–1,000 words, its summary 25–35; phrase 110–170, its meaning 25–40; level 600–850 with its can-dos; scenario 300–500; profile 180–380; glossary term at most 60.',
  fix: 'Cut or add; the reader’s time is the budget.',
  *check(content, drafts) {
    for (const { what, words, least, most, place } of measured(content, hasAllCanDos(content, drafts))) {
      if (words >= least && words <= most) continue;
      const advice = words > most ? `Cut ${words - most}.` : `Add ${least - words}.`;
      yield { place, message: `${what} has ${words} words, expected ${least}–${most}. ${advice}` };
    }
  },
};

/** Whether every skill’s row of can-dos could be read; without one, every level would seem too short. */
function hasAllCanDos(content: Content, drafts: readonly Draft[]): boolean {
  const rows = new Set(content['can-dos'].map(({ id }) => id));
  return drafts.every(({ collection, id }) => (collection !== 'skills' && collection !== 'can-dos') || rows.has(id));
}

function* measured(content: Content, areLevelsWhole: boolean): Iterable<Measured> {
  for (const { fields, blocks, placeOf } of content.topics) {
    yield { what: 'The topic', words: countWords([fields, blocks]), least: 700, most: 1000, place: placeOf() };
    yield { what: 'The summary', words: countWords(fields.summary), least: 25, most: 35, place: placeOf('summary') };
  }
  for (const { fields, placeOf } of content.phrases) {
    yield { what: 'The phrase', words: countWords(fields), least: 110, most: 170, place: placeOf() };
    yield { what: 'The meaning', words: countWords(fields.means), least: 25, most: 40, place: placeOf('means') };
  }
  for (const level of areLevelsWhole ? content.levels : []) {
    const rows: readonly Readonly<Record<string, unknown>>[] = content['can-dos'].map(({ fields }) => fields);
    if (rows.some((row) => !(level.id in row))) continue;
    const canDos = rows.map((row) => row[level.id]);
    const words = countWords([level.fields, level.blocks, canDos]);
    yield { what: 'The level with its can-dos', words, least: 600, most: 850, place: level.placeOf() };
  }
  for (const { fields, placeOf } of content.scenarios) {
    yield { what: 'The scenario', words: countWords(fields), least: 300, most: 500, place: placeOf() };
  }
  for (const { fields, placeOf } of content.profiles) {
    yield { what: 'The profile', words: countWords(fields), least: 180, most: 380, place: placeOf() };
  }
  for (const { fields, placeOf } of content.terms) {
    yield { what: 'The definition', words: countWords(fields.means), least: 5, most: 60, place: placeOf('means') };
  }
}
