import british from 'hyphen/en-gb/index.js';

// Plain words only: a name, an abbreviation or a compound stays whole.
const plainWord = /^([“‘(]*)(\p{Ll}{7,})([.,;:!?)”’]*)$/u;
const leastBefore = 3;
const leastAfter = 3;

const known = new Map<string, readonly string[]>();

/** The parts of a word between which a line may end in a hyphen, marks around it included; the word alone where it stays whole. */
export function wordParts(text: string): readonly string[] {
  const [, before = '', word = '', after = ''] = plainWord.exec(text) ?? [];
  if (word === '') return [text];
  const [first = '', ...others] = partsOf(word);
  const parts = [before + first, ...others];
  return parts.with(-1, (parts.at(-1) ?? '') + after);
}

function partsOf(word: string): readonly string[] {
  const found = known.get(word);
  if (found) return found;
  const marked = british.hyphenateSync(word, { hyphenChar: '\u00ad', minWordLength: 7 });
  const parts: string[] = [];
  let part = '';
  let done = 0;
  for (const syllable of marked.split('\u00ad')) {
    if (done >= leastBefore && word.length - done >= leastAfter && part !== '') {
      parts.push(part);
      part = '';
    }
    part += syllable;
    done += syllable.length;
  }
  parts.push(part);
  known.set(word, parts);
  return parts;
}
