/** Every run of `length` words in a text, in lower case and without punctuation. */
export function shingles(text: string, length: number): ReadonlySet<string> {
  const words =
    text
      .toLowerCase()
      .replaceAll("'", '’')
      .match(/[\p{L}\p{N}’]+/gu) ?? [];
  return new Set(words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' ')));
}
