import type { Book } from './book.ts';
import { bookSizes, type BookSizes } from './flow/book-sizes.ts';
import { coverPiece } from './flow/cover-piece.ts';
import { createFlow } from './flow/flow.ts';
import { paginate, type PlacedPiece } from './flow/paginate.ts';
import { partPieces } from './flow/part-pieces.ts';
import type { FlowElement, Piece } from './flow/piece.ts';
import { runningHead } from './flow/running-head.ts';
import { createCanvas, type Canvas } from './layout/canvas.ts';
import { createSetting, type Setting } from './layout/setting.ts';
import type { Metrics } from './metrics.ts';
import type { Destination, Owner, Page } from './page.ts';
import { bookPaperSizes, type BookPaper } from './paper.ts';
import type { MissingGlyph, Overflow } from './sheet-layout.ts';

/** A book set into pages, where its anchors are, and everything that would be wrong on them. */
export interface BookLayout {
  readonly pageCount: number;
  /** Draws a page, counted from 0: one at a time, since the marks of all would fill the memory. */
  readonly drawPage: (number: number) => Page;
  readonly places: ReadonlyMap<string, Destination>;
  readonly overflow: readonly Overflow[];
  readonly missingGlyphs: readonly MissingGlyph[];
}

const aboveAnchor = 12;

/** Lays a book out: first every line is broken, then all are set into pages, then drawn, when every page’s number is known. */
export function layoutBook(book: Book, paper: BookPaper, metrics: Metrics): BookLayout {
  const sizes = bookSizes[paper];
  const setting = createSetting({ side: 1, metrics, scale: 1, air: 0, bottom: Infinity });
  const flow = createFlow(setting, sizes);
  const pieces = [coverPiece(book, flow), ...book.parts.flatMap((part) => partPieces(part, flow))];
  reportTall(pieces, sizes, setting);
  const placed = paginate(pieces, sizes.frame);

  const places = new Map<string, Destination>();
  for (const { piece, page, y } of placed) {
    for (const anchor of piece.anchors ?? []) {
      if (!places.has(anchor)) places.set(anchor, { page, y: Math.max(0, y - aboveAnchor) });
    }
  }
  const byPage = Map.groupBy(placed, ({ page }) => page);
  const pageCount = (placed.at(-1)?.page ?? 0) + 1;
  const heads = setRunningHeads(pageCount, byPage, sizes, setting);
  const { width, height } = bookPaperSizes[paper];
  return {
    pageCount,
    drawPage(number) {
      const canvas = createCanvas(width, height, places);
      heads[number]?.(canvas);
      for (const one of byPage.get(number) ?? []) drawPiece(canvas, one);
      return number === 0 ? { ...canvas.finish(), label: 'Cover' } : canvas.finish();
    },
    places,
    overflow: distinct(setting.overflow),
    missingGlyphs: distinct(setting.missingGlyphs),
  };
}

/** What draws the head of each page: the last chapter that begins on it; one that opens a part has its band, and a number alone. */
function setRunningHeads(
  pageCount: number,
  byPage: ReadonlyMap<number, readonly PlacedPiece[]>,
  sizes: BookSizes,
  setting: Setting,
): readonly ((canvas: Canvas) => void)[] {
  let head: Piece['head'];
  return Array.from({ length: pageCount }, (_, number) => {
    const heads = (byPage.get(number) ?? []).flatMap(({ piece }) => piece.head ?? []);
    head = heads.at(-1) ?? head;
    if (number === 0) return () => undefined;
    return runningHead(heads[0]?.isBare ? undefined : head, number, sizes, setting);
  });
}

function drawPiece(canvas: Canvas, { piece, x, y, gap, isFirst }: PlacedPiece): void {
  const { repeated, parts } = piece;
  if (isFirst && repeated) repeated.draw(canvas, x, y - repeated.height);
  for (const part of parts) part.draw(canvas, x, y, openPath(canvas, part.path, y), gap);
}

/** Opens the elements around a piece that are not open on this page yet, and gives the innermost. */
function openPath(canvas: Canvas, path: readonly FlowElement[], y: number): Owner {
  let owner: number | undefined;
  for (const { role, heading, ...details } of path) {
    const at = heading ? { heading: { ...heading, y: Math.max(0, y - aboveAnchor) } } : {};
    owner = canvas.open(role, owner, { ...details, ...at });
  }
  return owner ?? 'decoration';
}

/** Reports what is higher than a page: it would run off its foot. */
function reportTall(pieces: readonly Piece[], { frame }: BookSizes, setting: Setting): void {
  const room = frame.bottom - frame.top;
  for (const { height, repeated, field = 'package.json' } of pieces) {
    const needed = height + (repeated?.height ?? 0);
    if (needed <= room + 0.01) continue;
    const detail = `${needed.toFixed(1)} pt high on a page of ${room.toFixed(1)} pt`;
    setting.overflow.push({ side: 1, field, text: '', reason: 'too-high', detail });
  }
}

/** A text set twice is reported once. */
function distinct<Item extends object>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
