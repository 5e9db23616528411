import type { BookBlock, ListMarks } from '../book.ts';
import type { Canvas } from '../layout/canvas.ts';
import { palette } from '../layout/palette.ts';
import { polyline } from '../layout/polyline.ts';
import { roundedBox } from '../layout/rounded-box.ts';
import { styleOf } from '../layout/style-of.ts';
import type { Owner } from '../page.ts';
import type { Flow, FlowPlace } from './flow.ts';
import { keepTogether } from './keep-together.ts';
import type { Piece } from './piece.ts';

const actualTexts = { bullet: '•', tick: '☐', cross: '✗' } as const;
const indents = { bullet: 12, number: 17, tick: 16, cross: 14, none: 0 } as const;
const aboveList = 4;
const betweenItems = 2.5;
const betweenLongItems = 6;
const insideItem = 1.5;
// An item of as many lines as this may part over two pages.
const longItem = 7;
// A list of as many lines as this may not.
const shortList = 6;

/** A list whose labels stand before the first line of each item. */
export function listPieces(
  { marks, items }: Extract<BookBlock, { type: 'list' }>,
  place: FlowPlace,
  flow: Flow,
  piecesOf: (blocks: readonly BookBlock[], place: FlowPlace) => Piece[],
): Piece[] {
  const list = flow.element('L');
  const indent = indents[marks];
  const own = items.map((blocks, index): Piece[] => {
    const item = flow.element('LI');
    const around = [...place.path, list, item];
    const inner = {
      ...place,
      left: place.left + indent,
      width: place.width - indent,
      path: [...around, flow.element('LBody')],
    };
    const lines = piecesOf(blocks, inner).map((piece) => ({ ...piece, gap: Math.min(piece.gap, insideItem) }));
    const [first, ...others] = lines.length < longItem ? keepTogether(lines) : lines;
    if (!first) return [];
    const isLong = items.some((each) => each.length > 1);
    const gap = index === 0 ? aboveList : isLong ? betweenLongItems : betweenItems;
    if (marks === 'none') return [{ ...first, gap }, ...others];
    const actualText = marks === 'number' ? `${index + 1}.` : actualTexts[marks];
    const label = flow.element('Lbl', marks === 'number' ? {} : { actualText });
    const draw = (canvas: Canvas, x: number, y: number, owner: Owner) =>
      drawLabel(canvas, marks, index + 1, x + place.left, y, first.height, owner, flow);
    return [{ ...first, gap, parts: [{ path: [...around, label], draw }, ...first.parts] }, ...others];
  });
  const pieces = own.flat();
  if (pieces.length <= shortList) return keepTogether(pieces);
  // No item stands alone: the first goes with the second, the last with the one before.
  return own.flatMap((lines, index) => keepTogether(lines, index === 0 || index === own.length - 2, true));
}

function drawLabel(
  canvas: Canvas,
  marks: Exclude<ListMarks, 'none'>,
  number: number,
  x: number,
  y: number,
  leading: number,
  owner: Owner,
  { setting, sizes }: Flow,
): void {
  const middle = y + leading / 2;
  if (marks === 'number') {
    const style = styleOf('semibold', sizes.small);
    const text = `${number}.`;
    const left = x + 11 - setting.metrics.widthOf(text, style);
    canvas.add({ kind: 'text', x: left, y: middle + sizes.body * 0.33, text, ...style, colour: palette.accent, owner });
  } else if (marks === 'bullet') {
    const box = { x: x + 2, y: middle - 1.2, width: 2.8, height: 2.8 };
    canvas.add({ kind: 'path', d: roundedBox(box), fill: palette.accent, owner });
  } else if (marks === 'tick') {
    const box = { x: x + 0.5, y: middle - 4, width: 8, height: 8 };
    const look = { fill: palette.paper, stroke: palette.accent, strokeWidth: 0.9 };
    canvas.add({ kind: 'path', d: roundedBox(box, 1.6), ...look, owner });
  } else {
    for (const slope of [-2, 2]) {
      const d = polyline([
        [x + 2, middle - slope],
        [x + 6, middle + slope],
      ]);
      canvas.add({ kind: 'path', d, stroke: palette.warning, strokeWidth: 1.2, owner });
    }
  }
}
