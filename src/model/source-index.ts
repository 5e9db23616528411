/** A character of the text that is further away than this in its source was written as an escape. */
const longestSkip = 12;

/**
 * Where in its source the character of a text stands, both counted from 0. The two differ in what is not text: escapes,
 * quotation marks, and line breaks with their indents, which the text has as single spaces.
 */
export function sourceIndex(source: string, text: string, index: number): number {
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (/\s/.test(character)) {
      if (i === index) return at;
      while (/\s/.test(source.charAt(at))) at++;
      continue;
    }
    const found = source.indexOf(character, at);
    const isNear = found >= 0 && found - at <= longestSkip;
    if (i === index) return isNear ? found : at;
    if (isNear) at = found + 1;
  }
  return at;
}
