import type { Term } from './guide.ts';

/** The glossary’s terms under their first letters or digits, in its order. */
export function termsByLetter<T extends Pick<Term, 'name'>>(terms: readonly T[]): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy(terms, ({ name }) => (/[\p{L}\p{N}]/u.exec(name)?.[0] ?? name.charAt(0)).toUpperCase());
}
