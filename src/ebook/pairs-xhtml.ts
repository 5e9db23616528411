/** Names with what is said of each, both XHTML already. */
export function pairsXhtml(pairs: readonly (readonly [name: string, words: string])[]): string {
  return `<dl>\n${pairs.map(([name, words]) => `<dt>${name}</dt><dd>${words}</dd>`).join('\n')}\n</dl>`;
}
