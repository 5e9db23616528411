import type { Fields } from './content.ts';

/** Every name a term answers to, in lower case: its id, its name, its expansion and its aliases. */
export function termNames(id: string, { name, expansion, aliases }: Fields<'terms'>): readonly string[] {
  const names = [id, name, ...(expansion ? [expansion] : []), ...aliases];
  return [...new Set(names.map((each) => each.toLowerCase()))];
}
