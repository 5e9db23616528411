/** A text as one line: every stretch of white space, hard spaces too, becomes one space. */
export function plainWords(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
