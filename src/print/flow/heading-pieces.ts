import type { BookBlock } from '../book.ts';
import { palette } from '../layout/palette.ts';
import { setText } from '../layout/set-text.ts';
import type { Flow, FlowPlace } from './flow.ts';
import { keepTogether } from './keep-together.ts';
import type { Piece } from './piece.ts';
import { textPieces } from './text-pieces.ts';

const gutter = 16;

/** A heading inside a chapter: in the margin where the page has one, or else above its text. */
export function headingPieces(
  { depth, text }: Extract<BookBlock, { type: 'heading' }>,
  place: FlowPlace,
  flow: Flow,
): Piece[] {
  const { sizes, setting } = flow;
  const role = (['H2', 'H3', 'H4'] as const)[depth - (place.isUntitled ? 3 : 2)] ?? 'H4';
  if (depth === 4 || sizes.margin === 0 || place.left < sizes.margin) {
    const [size, gap] = depth === 3 ? [sizes.body + 1.2, 13] : [sizes.body, 8];
    const look = { role, gap, size, leading: size * 1.3, face: 'semibold', colour: palette.accent } as const;
    return keepTogether(textPieces(text, look, place, flow), true);
  }
  const element = flow.element(role);
  const set = setText(
    text,
    {
      field: place.field,
      width: sizes.margin - gutter,
      size: sizes.body,
      leading: sizes.leading,
      face: 'semibold',
      colour: palette.accent,
      key: element.key,
    },
    setting,
  );
  return [
    {
      height: set.height,
      gap: 15,
      isKept: true,
      hangs: true,
      parts: [{ path: [...place.path, element], draw: (canvas, x, y, owner) => set.place(canvas, x, y, owner) }],
    },
  ];
}
