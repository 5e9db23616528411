import { palette } from '../layout/palette.ts';
import type { Flow, FlowPlace } from './flow.ts';
import { insidePanel, panelPieces } from './panel-pieces.ts';
import type { Piece } from './piece.ts';
import { textPieces } from './text-pieces.ts';

// Letters of the code face look larger than those of the text around.
const codeSize = 0.88;

/** Lines of code on a panel; a line that is too long goes on in the next, where it may break. */
export function codePieces(text: string, place: FlowPlace, flow: Flow): Piece[] {
  const inner = insidePanel(place, 'code');
  const { sizes } = flow;
  const element = flow.element('Code');
  const path = [...place.path, flow.element('P'), element];
  const lines = text.split('\n').flatMap((line, index, { length }) => {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    const size = sizes.small * codeSize;
    const left = indent * size * 0.6;
    return textPieces(
      line.trim() === '' ? ' ' : breakable(line.trim()),
      {
        role: 'Span',
        gap: 0,
        size,
        leading: sizes.smallLeading,
        face: 'code',
        colour: palette.text,
        // Without a space, the last word of a line and the first of the next would be heard as one.
        isContinued: index < length - 1,
      },
      { ...inner, left: inner.left + left, width: inner.width - left, path },
      flow,
    );
  });
  return panelPieces(lines, 'code', 6, place);
}

/** A line of code that may break after separators where a word of it is long. */
function breakable(line: string): string {
  return line.replace(/\S{30,}/g, (word) => word.replace(/([/?&=,;:._-])/g, '$1\u200b'));
}
