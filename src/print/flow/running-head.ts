import type { Canvas } from '../layout/canvas.ts';
import { palette } from '../layout/palette.ts';
import { polyline } from '../layout/polyline.ts';
import { setText } from '../layout/set-text.ts';
import type { Setting } from '../layout/setting.ts';
import type { BookSizes } from './book-sizes.ts';
import type { Piece } from './piece.ts';

const above = 24;
const size = 8;
const leading = 10;

/** What draws a page’s head, the part on the left page and the chapter on the right one, with the number outside; without a head, the number alone at the foot. */
export function runningHead(
  head: Piece['head'],
  page: number,
  { frame }: BookSizes,
  setting: Setting,
): (canvas: Canvas) => void {
  const { left, top, width, bottom } = frame;
  const isLeft = page % 2 === 1;
  const shared = { field: 'package.json', size, leading } as const;
  const number = setText(
    String(page + 1),
    { ...shared, width, face: 'semibold', colour: palette.band, align: isLeft ? 'left' : 'right' },
    setting,
  );
  if (!head) return (canvas) => number.place(canvas, left, bottom + 14, 'footer');
  const y = top - above;
  const room = 30;
  const title = setText(
    isLeft ? head.part : head.title,
    { ...shared, width: width - room, colour: palette.quiet, align: isLeft ? 'left' : 'right' },
    setting,
  );
  const rule = polyline([
    [left, y + leading + 2.5],
    [left + width, y + leading + 2.5],
  ]);
  return (canvas) => {
    number.place(canvas, left, y, 'header');
    // A title of more than a line is not repeated above its text.
    if (title.lineCount === 1) title.place(canvas, left + (isLeft ? room : 0), y, 'header');
    canvas.add({ kind: 'path', d: rule, stroke: palette.faintRule, strokeWidth: 0.6, owner: 'decoration' });
  };
}
