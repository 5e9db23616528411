import { foldWord } from '../browser/fold-word.ts';

/** Of a term’s aliases those that tell a reader something: not one more form or spelling of a name that stands before it. */
export function otherNames(names: readonly string[], aliases: readonly string[]): readonly string[] {
  const said = new Set(names.map(folded));
  return aliases.filter((alias) => said.size < said.add(folded(alias)).size);
}

function folded(name: string): string {
  return name
    .split(/[\s/-]+/)
    .map(foldWord)
    .join('');
}
