import type { PrintFace } from '../fonts/font-files.ts';
import type { Run, Runs } from '../sheet.ts';

/** A stretch of one word in one face. */
interface Piece extends Pick<Run, 'link' | 'pageOf' | 'tone'> {
  readonly text: string;
  readonly face: PrintFace;
}

/** A word between two spaces; `space` is the face of the space after it, or none where only a break may follow. */
export interface Word {
  readonly pieces: readonly Piece[];
  readonly space: PrintFace | 'none';
  readonly breakAfter: boolean;
}

const longestUnbrokenCode = 22;
const number = /[\d.,]*[\d½¼¾]$/;
const unit =
  /^(%|‰|×|s|ms|µs|ns|min|h|hours?|days?|weeks?|KB|MB|GB|TB|kB|Mbit\/s|pt|px|k|bn|m|million|billion)[.,;:)?!”’]*$/;
const operator = /^[(“]*[=≤≥<>×≈~+→]$/;
const dash = /^[–—]$/;

/** Splits styled text at its spaces and zero-width spaces; numbers stay with their units, operators with what follows, short code whole. */
export function splitWords(runs: Runs, plain: PrintFace): readonly Word[] {
  const words: { pieces: Piece[]; space: Word['space']; breakAfter: boolean }[] = [];
  let open: Piece[] = [];
  for (const run of runs) {
    const face = faceOf(run.style, plain);
    const { text: _text, style: _style, ...rest } = run;
    const keepTogether = run.style === 'code' && run.text.length <= longestUnbrokenCode;
    let separator = '';
    breakable(run.text)
      .split(/([ \t\n]+|\u200b)/)
      .forEach((text, index) => {
        if (index % 2 === 1) {
          separator = text;
          return;
        }
        if (index > 0 && open.length > 0) {
          words.push({ pieces: open, space: separator === '\u200b' ? 'none' : face, breakAfter: !keepTogether });
          open = [];
        }
        // A non-breaking space has done its work once words are split; the page shows an ordinary one.
        if (text !== '') open.push({ text: text.replaceAll('\u00a0', ' '), face, ...rest });
      });
  }
  if (open.length > 0) words.push({ pieces: open, space: plain, breakAfter: true });
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (next && belongTogether(textOf(word.pieces), textOf(next.pieces))) word.breakAfter = false;
  });
  return words;
}

/** A text whose web addresses, which may be longer than a line, may break after what parts them. */
function breakable(text: string): string {
  return text.replace(/https?:\/\/\S{20,}/g, (address) => address.replace(/(?<=[^/:])[/?&=._-]/g, '$&\u200b'));
}

function faceOf(style: Runs[number]['style'], plain: PrintFace): PrintFace {
  const faces = { plain, strong: 'semibold', emphasis: 'italic', code: 'code' } as const;
  return faces[style];
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('');
}

function belongTogether(word: string, next: string): boolean {
  return dash.test(next) || operator.test(word) || (number.test(word) && unit.test(next));
}
