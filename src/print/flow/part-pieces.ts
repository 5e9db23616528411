import type { BookChapter, BookPart } from '../book.ts';
import { palette } from '../layout/palette.ts';
import { roundedBox } from '../layout/rounded-box.ts';
import { setText } from '../layout/set-text.ts';
import type { Flow, FlowPlace } from './flow.ts';
import { blockPieces } from './block-pieces.ts';
import type { FlowElement, Piece } from './piece.ts';
import { keepTogether } from './keep-together.ts';
import { textPieces } from './text-pieces.ts';

const inset = 18;
// The least of a page’s height that a chapter needs to begin on it.
const leastShare = 0.4;

/** A part of the book: its band on a page of its own beginning, then its chapters. */
export function partPieces(part: BookPart, flow: Flow): Piece[] {
  const element = flow.element('Part');
  const chapters = part.chapters.flatMap((chapter) => chapterPieces(chapter, part, element, flow));
  return [band(part, element, flow), ...chapters];
}

function band(part: BookPart, element: FlowElement, flow: Flow): Piece {
  const { setting, sizes } = flow;
  const { width } = sizes.frame;
  const field = part.chapters[0]?.path ?? '';
  const shared = { field, width: width - 2 * inset };
  const kicker = setText(part.kicker, { ...shared, size: sizes.small, colour: palette.quietOnBand }, setting);
  const size = sizes.margin > 0 ? 27 : 21;
  const title = setText(
    part.title,
    { ...shared, size, leading: size * 1.14, face: 'semibold', colour: palette.onBand, isBalanced: true },
    setting,
  );
  const above = sizes.margin > 0 ? 34 : 20;
  const height = above + kicker.height + title.height + 16;
  const heading = flow.element('H1', { heading: { text: part.title, y: 0 } });
  return {
    height: height + 8,
    gap: 0,
    isKept: true,
    startsPage: true,
    columns: 1,
    anchors: part.anchors,
    head: { part: part.title, title: part.title, isBare: true },
    parts: [
      {
        path: [element, heading],
        draw(canvas, x, y, owner) {
          canvas.add({ kind: 'path', d: roundedBox({ x, y, width, height }), fill: palette.band, owner: 'decoration' });
          const foot = roundedBox({ x, y: y + height - 3, width, height: 3 });
          canvas.add({ kind: 'path', d: foot, fill: palette.accent, owner: 'decoration' });
          kicker.place(canvas, x + inset, y + above, 'decoration');
          title.place(canvas, x + inset, y + above + kicker.height, owner);
        },
      },
    ],
  };
}

function chapterPieces(chapter: BookChapter, part: BookPart, parent: FlowElement, flow: Flow): Piece[] {
  const { sizes } = flow;
  const columns = Math.min(chapter.mostColumns, sizes.columns);
  const width = (sizes.frame.width - (columns - 1) * sizes.frame.gutter) / columns;
  const isNarrow = columns > 1 || chapter.mostColumns > 1 || chapter.isWide === true;
  const section = flow.element('Sect');
  const path = [parent, section];
  const left = isNarrow ? 0 : sizes.margin;
  const place: FlowPlace = {
    left,
    width: width - left,
    path,
    field: chapter.path,
    isSmall: isNarrow,
    isUntitled: chapter.title === undefined,
    column: { left: 0, width },
  };
  const head = { part: part.title, title: chapter.title ?? part.title };
  const title = titlePieces(chapter, { ...place, left: 0, width: sizes.frame.width }, head, flow);
  const inner = chapter.blocks[0]?.type === 'contents' ? { ...place, path: [...path, flow.element('TOC')] } : place;
  const body = blockPieces(chapter.blocks, inner, flow).map((piece, index) =>
    index === 0 ? { ...piece, columns } : piece,
  );
  const [first, ...others] = [...title, ...body];
  if (!first) return [];
  const anchors = [...chapter.anchors, ...(first.anchors ?? [])];
  // A chapter that need not start a page does so where little of it would fit on this one.
  const room = title.length > 0 ? (sizes.frame.bottom - sizes.frame.top) * leastShare : 0;
  const start = chapter.startsPage ? { startsPage: true } : room > 0 ? { room } : {};
  return [{ ...first, anchors, ...start }, ...others];
}

function titlePieces(
  { title, kicker }: BookChapter,
  place: FlowPlace,
  head: NonNullable<Piece['head']>,
  flow: Flow,
): Piece[] {
  if (title === undefined) return [];
  const { sizes } = flow;
  const size = sizes.margin > 0 ? 19 : 16.5;
  const above = kicker
    ? textPieces(
        kicker,
        { role: 'P', gap: 26, size: sizes.small, leading: sizes.smallLeading, colour: palette.quiet },
        place,
        flow,
      )
    : [];
  const lines = textPieces(
    title,
    {
      role: 'H2',
      gap: kicker ? 0 : 26,
      size,
      leading: size * 1.2,
      face: 'semibold',
      colour: palette.band,
      details: { heading: { text: title, y: 0 } },
    },
    place,
    flow,
  );
  // A kicker is read after the heading it stands above, as a part of its chapter.
  const pieces = keepTogether([...above, ...lines], true);
  return pieces.map((piece, index) => ({ ...piece, isWide: true, columns: 1, ...(index === 0 ? { head } : {}) }));
}
