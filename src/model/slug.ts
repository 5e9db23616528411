/** The id of a heading or of a carelessly named file: its words in lower case without accents, joined by hyphens. */
export function slug(words: string): string {
  return words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
