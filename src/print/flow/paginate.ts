import type { Piece } from './piece.ts';

/** The place for text on every page, in points from the page’s top left corner. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly bottom: number;
  readonly gutter: number;
}

/** A piece at its place. */
export interface PlacedPiece {
  readonly piece: Piece;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  /** The space above it in points. */
  readonly gap: number;
  /** Whether it comes first in its column, under what it repeats. */
  readonly isFirst: boolean;
}

interface Pen {
  page: number;
  column: number;
  y: number;
  /** Where what hangs in the margin ends. */
  hanging: number;
  isEmpty: boolean;
}

const afterHanging = 10;
const aboveColumns = 14;

// A last page that is filled less than this is saved, if somewhat narrower gaps before it do.
const leastFilled = 0.2;
const narrowGaps = [0.85, 0.7];
// Only in what is read at one go: in a long run, gaps would change for a page far away.
const mostPagesToNarrow = 12;

/** Sets pieces into columns and pages from first to last; pieces that are kept with the next move together. */
export function paginate(pieces: readonly Piece[], frame: Frame): readonly PlacedPiece[] {
  const placed: PlacedPiece[] = [];
  let columns = 1;
  for (let start = 0; start < pieces.length;) {
    const next = pieces.findIndex(({ startsPage }, index) => index > start && startsPage === true);
    const end = next < 0 ? pieces.length : next;
    const run = pieces.slice(start, end);
    placed.push(...setRun(run, frame, (placed.at(-1)?.page ?? -1) + 1, columns));
    columns = run.findLast((piece) => piece.columns !== undefined)?.columns ?? columns;
    start = end;
  }
  return placed;
}

/** Sets what begins a page and goes up to the next that does, with narrower gaps if that saves a nearly empty page. */
function setRun(pieces: readonly Piece[], frame: Frame, page: number, columns: number): readonly PlacedPiece[] {
  const usual = setPieces(pieces, frame, page, columns, 1);
  const last = usual.at(-1)?.page ?? page;
  const reached = Math.max(...usual.filter((each) => each.page === last).map((each) => each.y + each.piece.height));
  const isEmpty = reached - frame.top < (frame.bottom - frame.top) * leastFilled;
  if (!isEmpty || last === page || last - page >= mostPagesToNarrow) return usual;
  for (const share of narrowGaps) {
    const narrow = setPieces(pieces, frame, page, columns, share);
    if ((narrow.at(-1)?.page ?? page) < last) return narrow;
  }
  return usual;
}

function setPieces(
  pieces: readonly Piece[],
  frame: Frame,
  page: number,
  columnsBefore: number,
  gapShare: number,
): readonly PlacedPiece[] {
  const placed: PlacedPiece[] = [];
  let columns = columnsBefore;
  let columnTop = frame.top;
  let lowest = frame.top;
  let pen: Pen = { page, column: 0, y: frame.top, hanging: 0, isEmpty: true };

  const nextColumn = () => {
    const isSamePage = pen.column + 1 < columns;
    if (!isSamePage) columnTop = frame.top;
    pen = {
      page: pen.page + (isSamePage ? 0 : 1),
      column: isSamePage ? pen.column + 1 : 0,
      y: columnTop,
      hanging: 0,
      isEmpty: true,
    };
    if (!isSamePage) lowest = frame.top;
  };
  const nextPage = () => {
    pen = { page: pen.page + 1, column: 0, y: frame.top, hanging: 0, isEmpty: true };
    columnTop = frame.top;
    lowest = frame.top;
  };

  const isFresh = () => pen.isEmpty && pen.y === frame.top;
  const place = (chunk: readonly Piece[]) => {
    const width = (frame.width - (columns - 1) * frame.gutter) / columns;
    for (const piece of chunk) {
      // What no column holds is broken wherever it has to be.
      if (!fits([piece], pen, frame.bottom, gapShare) && !pen.isEmpty) nextColumn();
      const isFirst = pen.isEmpty;
      const { y, gap, next } = advance(piece, pen, gapShare);
      placed.push({ piece, page: pen.page, x: frame.left + pen.column * (width + frame.gutter), y, gap, isFirst });
      pen = next;
      lowest = Math.max(lowest, pen.y, pen.hanging);
    }
  };
  // Figures that wait for the next page, where they come first; one that finds no room there waits for the page after.
  const waiting: (readonly Piece[])[] = [];
  const placeWaiting = (isLastChance = false) => {
    for (let [chunk] = waiting; chunk; [chunk] = waiting) {
      while (!fits(chunk, pen, frame.bottom, gapShare) && !isFresh()) {
        if (!isLastChance) return;
        nextColumn();
      }
      waiting.shift();
      place(chunk);
    }
  };

  for (let start = 0; start < pieces.length;) {
    const end = chunkEnd(pieces, start, pieces[start]?.columns ?? columns);
    const chunk = pieces.slice(start, end);
    start = end;
    const [first] = chunk;
    if (!first) break;
    const changesColumns = first.columns !== undefined && first.columns !== columns;
    if (waiting.length > 0 && (first.room !== undefined || changesColumns)) {
      nextPage();
      placeWaiting(true);
    }
    const reached = Math.max(lowest, pen.y, pen.hanging);
    const isShort = first.room !== undefined && reached + first.room > frame.bottom;
    if (isShort && !(isFresh() && pen.column === 0)) nextPage();
    if (changesColumns) {
      columns = first.columns ?? columns;
      const reached = Math.max(lowest, pen.y, pen.hanging);
      columnTop = reached === frame.top ? frame.top : reached + aboveColumns;
      pen = { ...pen, column: 0, y: columnTop, hanging: 0, isEmpty: true };
    }
    if (first.floats && !isFresh() && (waiting.length > 0 || !fits(chunk, pen, frame.bottom, gapShare))) {
      waiting.push(chunk);
      continue;
    }
    // A column that starts low on its page may be too short for what a whole one holds.
    while (!fits(chunk, pen, frame.bottom, gapShare) && !isFresh()) {
      nextColumn();
      placeWaiting();
    }
    place(chunk);
  }
  placeWaiting(true);
  return placed;
}

/** The end of the pieces from `start` on that stand together. */
function chunkEnd(pieces: readonly Piece[], start: number, columns: number): number {
  let end = start;
  for (let next = pieces[end + 1]; pieces[end]?.isKept && next; next = pieces[end + 1]) {
    if (next.startsPage || (next.columns !== undefined && next.columns !== columns)) break;
    end += 1;
  }
  return end + 1;
}

function fits(chunk: readonly Piece[], pen: Pen, bottom: number, gapShare: number): boolean {
  let at = pen;
  for (const piece of chunk) {
    at = advance(piece, at, gapShare).next;
    if (Math.max(at.y, at.hanging) > bottom + 0.01) return false;
  }
  return true;
}

function advance(piece: Piece, pen: Pen, gapShare: number): { y: number; gap: number; next: Pen } {
  const { height, hangs, isWide, repeated } = piece;
  const gap = pen.isEmpty ? 0 : piece.gap * gapShare;
  const head = pen.isEmpty && repeated ? repeated.height : 0;
  const clear = (hangs || isWide) && pen.hanging > 0 ? pen.hanging + (hangs ? afterHanging : 3) : 0;
  const y = Math.max(pen.y + gap, clear) + head;
  const next = hangs
    ? { ...pen, y, hanging: y + height, isEmpty: false }
    : { ...pen, y: y + height, isEmpty: false, hanging: isWide ? 0 : pen.hanging };
  return { y, gap, next };
}
