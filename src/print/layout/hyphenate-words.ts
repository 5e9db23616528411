import type { Metrics } from '../metrics.ts';
import type { MeasuredWord } from './measure-words.ts';
import { styleOf } from './style-of.ts';
import { wordParts } from './word-parts.ts';

/** The words with those that may part at a line’s end set as their parts: not the last, no code, no link. */
export function hyphenateWords(
  words: readonly MeasuredWord[],
  size: number,
  metrics: Metrics,
): readonly MeasuredWord[] {
  return words.flatMap((word, index) => (index === words.length - 1 ? [word] : partsOf(word, size, metrics)));
}

function partsOf(word: MeasuredWord, size: number, metrics: Metrics): readonly MeasuredWord[] {
  const [piece, second] = word.pieces;
  if (!piece || second || piece.face === 'code' || piece.link || !word.breakAfter) return [word];
  const parts = wordParts(piece.text);
  if (parts.length === 1) return [word];
  const style = styleOf(piece.face, size);
  const whole = { text: `${piece.text}${word.space === 'none' ? '' : ' '}` };
  const hyphen = metrics.widthOf('-', style);
  let done = '';
  let reached = 0;
  return parts.map((text, index) => {
    done += text;
    // The part’s share of the whole word, so that the parts together are as wide as it.
    const before = reached;
    reached = metrics.widthOf(done, style);
    const part = { ...word, pieces: [{ ...piece, text }], width: reached - before, isShort: false, whole };
    return index === parts.length - 1 ? part : { ...part, space: 'none', gap: 0, hyphen };
  });
}
