import type { PrintFace } from '../fonts/font-files.ts';
import type { Metrics } from '../metrics.ts';
import type { Runs } from '../sheet.ts';
import type { BreakWord } from './break-lines.ts';
import { splitWords, type Word } from './split-words.ts';
import { styleOf } from './style-of.ts';

/** A word with its width and the gap after it, in points; or a part of one, with what the whole of it says. */
export interface MeasuredWord extends Word, BreakWord {
  readonly whole?: { readonly text: string };
}

// Spaces of the code face are as wide as its letters; these match the text around.
const codeGap = 0.25;

/** The words of a text set in a face at a size in points. */
export function measureWords(
  text: Runs | string,
  face: PrintFace,
  size: number,
  metrics: Metrics,
): readonly MeasuredWord[] {
  const runs: Runs = typeof text === 'string' ? [{ text, style: 'plain' }] : text;
  const gapOf = (space: Word['space']) => {
    if (space === 'none') return 0;
    return space === 'code' ? size * codeGap : metrics.widthOf(' ', styleOf(space, size));
  };
  return splitWords(runs, face).map((word) => ({
    ...word,
    width: word.pieces.reduce((sum, piece) => sum + metrics.widthOf(piece.text, styleOf(piece.face, size)), 0),
    gap: gapOf(word.space),
    isShort: isShortWord(word),
  }));
}

function isShortWord({ pieces: [first, second] }: Word): boolean {
  return first !== undefined && second === undefined && /^\p{L}$/u.test(first.text);
}
