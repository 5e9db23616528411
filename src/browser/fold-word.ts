// cspell:ignore ations logue
import { stemmer } from 'stemmer';

/** A word as look-ups compare it: one spelling for UK and US English, without apostrophes and endings. */
export function foldWord(word: string): string {
  return stemmer(oneSpelling(word));
}

/** A word in lower case and in US spelling, where the two spellings differ by rule. */
export function oneSpelling(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}’']/gu, '')
    .replace(/^(.{3,})is(e[drs]?|ing|ations?)$/, '$1iz$2')
    .replace(/^(.{2,})our(s|ed|ing|al)?$/, '$1or$2')
    .replace(/yse(d|s|r)?$/, 'yze$1')
    .replace(/^(.{2,})tre(s)?$/, '$1ter$2')
    .replace(/logue(s)?$/, 'log$1')
    .replace(/ll(ed|ing|er)$/, 'l$1');
}
