import type { BookBlock } from '../book.ts';
import { drawPicture } from '../layout/draw-picture.ts';
import { palette } from '../layout/palette.ts';
import { roundedBox } from '../layout/rounded-box.ts';
import type { Flow, FlowPlace } from './flow.ts';
import { foldPicture } from './fold-picture.ts';
import type { Piece } from './piece.ts';
import { textPieces } from './text-pieces.ts';

const inset = 10;
/** The least height of a label in points. */
const readableLabel = 7;
// The size that labels have where there is room, near that of the text around.
const usualLabel = 8.8;
const highestShare = 0.62;

/** A diagram on a panel under its title: in the text’s column where its labels stay readable, or else across the page, or folded. */
export function figurePieces(figure: Extract<BookBlock, { type: 'figure' }>, place: FlowPlace, flow: Flow): Piece[] {
  const { setting, sizes } = flow;
  const { top, bottom } = sizes.frame;
  const labels = figure.picture.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.size] : []));
  const [smallest, largest] = labels.length > 0 ? [Math.min(...labels), Math.max(...labels)] : [12, 12];
  const scaleIn = (width: number, picture = figure.picture, share = highestShare, side = inset) =>
    Math.min(
      Math.max(usualLabel / largest, readableLabel / smallest),
      (width - 2 * side) / picture.width,
      ((bottom - top) * share) / picture.height,
    );
  const isReadable = (scale: number) => scale * smallest >= readableLabel - 0.001;
  const across = { ...place, ...place.column };
  let spot = place;
  let { picture } = figure;
  let scale = scaleIn(place.width);
  if (!isReadable(scale)) {
    spot = across;
    scale = scaleIn(across.width);
  }
  if (!isReadable(scale)) {
    picture = foldPicture(picture, ((across.width - 2 * 2) / readableLabel) * smallest);
    scale = scaleIn(across.width, picture);
  }
  // The last way: a page nearly to itself.
  if (!isReadable(scale)) scale = scaleIn(across.width, picture, 0.9, 2);
  if (!isReadable(scale)) {
    setting.overflow.push({
      side: 1,
      field: place.field,
      text: figure.title,
      reason: 'too-small',
      detail: `the labels of “${figure.id}” would be ${(scale * smallest).toFixed(1)} pt high, at least ${readableLabel} pt are needed`,
    });
  }
  const size = { width: picture.width * scale, height: picture.height * scale };
  const title = textPieces(
    figure.title,
    { role: 'P', gap: 9, size: sizes.small, leading: sizes.smallLeading, face: 'semibold', colour: palette.accent },
    spot,
    flow,
  );
  const height = size.height + 2 * inset;
  const isWide = spot.left < place.left;
  return [
    ...title.map((piece, index) => ({ ...piece, isKept: true, isWide, ...(index === 0 ? { floats: true } : {}) })),
    {
      height: height + 6,
      gap: 3,
      isKept: false,
      isWide,
      parts: [
        {
          path: [],
          draw(canvas, x, y) {
            const ground = roundedBox({ x: x + spot.left, y, width: spot.width, height });
            canvas.add({ kind: 'path', d: ground, fill: palette.panel, owner: 'decoration' });
          },
        },
        {
          path: place.path,
          draw(canvas, x, y, owner) {
            const box = { x: x + spot.left + (spot.width - size.width) / 2, y: y + inset, ...size };
            const parent = typeof owner === 'number' ? owner : undefined;
            const inner = canvas.open('Figure', parent, { figure: { alt: figure.description, box } });
            drawPicture(canvas, picture, box.x, box.y, scale, inner);
          },
        },
      ],
    },
  ];
}
