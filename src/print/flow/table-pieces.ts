import type { BookBlock } from '../book.ts';
import type { Canvas } from '../layout/canvas.ts';
import { measureWords } from '../layout/measure-words.ts';
import { palette } from '../layout/palette.ts';
import { polyline } from '../layout/polyline.ts';
import { roundedBox } from '../layout/rounded-box.ts';
import { setText } from '../layout/set-text.ts';
import type { Owner } from '../page.ts';
import type { Runs } from '../sheet.ts';
import type { Flow, FlowPlace } from './flow.ts';
import type { Piece } from './piece.ts';
import { shareWidth } from './share-width.ts';

const inset = 5;
const padding = 2.6;

/** A table as rows, with its columns’ headings drawn again where it goes on in another column. */
export function tablePieces(
  { header, rows, anchors, hasRowHeadings }: Extract<BookBlock, { type: 'table' }>,
  place: FlowPlace,
  flow: Flow,
): Piece[] {
  const { sizes, setting } = flow;
  const table = flow.element('Table');
  const needs = header.map((heading, column) => {
    const cells = [heading, ...rows.map((row) => row[column] ?? [])];
    const words = cells.map((cell, index) =>
      measureWords(cell, index === 0 ? 'semibold' : 'regular', sizes.small, setting.metrics),
    );
    return {
      least: Math.max(...words.map(longestStretch)) + 2 * inset + 0.5,
      most: Math.max(...words.map((cell) => cell.reduce((sum, { width, gap }) => sum + width + gap, 0))) + 2 * inset,
    };
  });
  const widths = shareWidth(needs, place.width);
  const lefts = widths.map((_, column) => widths.slice(0, column).reduce((sum, width) => sum + width, 0));
  const setRow = (cells: readonly Runs[], isHead: boolean) =>
    header.map((_, column) => {
      const cell = flow.element(isHead || (hasRowHeadings && column === 0) ? 'TH' : 'TD', {
        ...(isHead ? { scope: 'Column' as const } : hasRowHeadings && column === 0 ? { scope: 'Row' as const } : {}),
      });
      const set = setText(
        cells[column] ?? [],
        {
          field: place.field,
          width: (widths[column] ?? 0) - 2 * inset,
          size: sizes.small,
          leading: sizes.smallLeading,
          face: isHead || (hasRowHeadings && column === 0) ? 'semibold' : 'regular',
          colour: isHead ? palette.accent : palette.text,
          key: cell.key,
          isHyphenated: cell.role === 'TD',
        },
        setting,
      );
      return { cell, set };
    });
  type Row = ReturnType<typeof setRow>;
  const heightOf = (row: Row) => Math.max(sizes.smallLeading, ...row.map(({ set }) => set.height)) + 2 * padding;
  const drawRow = (row: Row, canvas: Canvas, x: number, y: number, owner: Owner) =>
    row.forEach(({ cell, set }, column) => {
      const { role, ...details } = cell;
      const inner = typeof owner === 'number' ? canvas.open(role, owner, details) : owner;
      set.place(canvas, x + place.left + (lefts[column] ?? 0) + inset, y + padding, inner);
    });
  const line = (canvas: Canvas, x: number, y: number, isHeavy: boolean) => {
    const d = polyline([
      [x + place.left, y],
      [x + place.left + place.width, y],
    ]);
    const look = isHeavy ? { stroke: palette.band, strokeWidth: 1.1 } : { stroke: palette.rule, strokeWidth: 0.5 };
    canvas.add({ kind: 'path', d, ...look, owner: 'decoration' });
  };

  const head = setRow(header, true);
  const headHeight = heightOf(head);
  const repeated = {
    height: headHeight,
    draw(canvas: Canvas, x: number, y: number) {
      drawRow(head, canvas, x, y, 'header');
      line(canvas, x, y + headHeight, true);
    },
  };
  const body = rows.map((cells) => setRow(cells, false));
  const isShort = rows.length <= 4;
  return [
    {
      height: headHeight,
      gap: 6,
      isKept: true,
      parts: [
        {
          path: [...place.path, table, flow.element('TR')],
          draw: (canvas, x, y, owner) => drawRow(head, canvas, x, y, owner),
        },
        { path: [], draw: (canvas, x, y) => line(canvas, x, y + headHeight, true) },
      ],
    },
    ...body.map((row, index): Piece => {
      const height = heightOf(row);
      const anchor = anchors?.[index];
      return {
        height,
        gap: 0,
        isKept: index < body.length - 1 && (isShort || index === 0 || index === body.length - 2),
        repeated,
        field: place.field,
        ...(anchor === undefined ? {} : { anchors: [anchor] }),
        parts: [
          {
            path: [],
            draw(canvas, x, y) {
              const ground = roundedBox({ x: x + place.left, y, width: place.width, height });
              if (index % 2 === 1) canvas.add({ kind: 'path', d: ground, fill: palette.panel, owner: 'decoration' });
              if (index === body.length - 1) line(canvas, x, y + height, false);
            },
          },
          {
            path: [...place.path, table, flow.element('TR')],
            draw: (canvas, x, y, owner) => drawRow(row, canvas, x, y, owner),
          },
        ],
      };
    }),
  ];
}

/** The widest words that may not part. */
function longestStretch(words: ReturnType<typeof measureWords>): number {
  let longest = 0;
  let width = 0;
  for (const word of words) {
    width += word.width;
    longest = Math.max(longest, width);
    width = word.breakAfter ? 0 : width + word.gap;
  }
  return longest;
}
