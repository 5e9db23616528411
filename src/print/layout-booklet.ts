import type { Booklet } from './booklet.ts';
import { bookletColumns } from './layout/booklet-columns.ts';
import { createCanvas } from './layout/canvas.ts';
import { fitColumn, type FittedColumn } from './layout/fit-column.ts';
import { drawFoldMarks } from './layout/fold-marks.ts';
import { foldScheme } from './layout/fold-scheme.ts';
import { palette } from './layout/palette.ts';
import { placeColumn } from './layout/place-column.ts';
import { placePage } from './layout/place-page.ts';
import { setText } from './layout/set-text.ts';
import type { Metrics } from './metrics.ts';
import type { Page } from './page.ts';
import { paperSizes, type Paper } from './paper.ts';
import type { PocketLayout } from './pocket-layout.ts';

// Clear of the sheet's edge, which printers leave white, and of the folds.
const margin = 27;
const numberSize = 8;
const numberHeight = 11;
const aboveNumber = 6;

/**
 * Lays a level's booklet out: eight pages, each a quarter of the paper, on the two sides of one sheet that is folded
 * twice and slit once. The document is read from cover to back cover; what does not fit comes back beside it.
 */
export function layoutBooklet(booklet: Booklet, paper: Paper, metrics: Metrics): PocketLayout {
  const sheet = paperSizes[paper];
  const size = { width: sheet.width / 2, height: sheet.height / 2 };
  const width = size.width - 2 * margin;
  const bottom = size.height - margin - numberHeight - aboveNumber;
  const room = { height: bottom - margin, bottom };
  const fitted = bookletColumns.map((column, index) =>
    fitColumn(index + 1, (setting) => column(booklet, width, room.height, setting), room, metrics),
  );
  const panels = fitted.map((held, index) => panelPage(held, index + 1, size));
  const pages = booklet.sides.map((label, side): Page => {
    const canvas = createCanvas(sheet.width, sheet.height);
    panels.forEach((panel, index) => {
      const cell = foldScheme[index];
      if (!cell || cell.side !== side) return;
      const at = { x: cell.column * size.width, y: cell.row * size.height, isTurned: cell.row === 0 };
      placePage(canvas, panel, at, { place: index + 1 });
    });
    if (side === 0) drawFoldMarks(canvas, sheet.width, sheet.height);
    return { ...canvas.finish(), label };
  });
  return {
    pages,
    overflow: fitted.flatMap(({ free, setting }) => overflowOf(free, setting)),
    missingGlyphs: fitted.flatMap(({ setting }) => setting.missingGlyphs),
  };
}

/** What is wrong on a page; where a text is longer than usual, what it pushes off the page is not reported too. */
function overflowOf(free: number, { overflow, longTexts }: FittedColumn['setting']): PocketLayout['overflow'] {
  if (free >= 0 || longTexts.length === 0) return overflow;
  return [...longTexts, ...overflow.filter(({ reason }) => reason !== 'past-bottom')];
}

function panelPage(fitted: FittedColumn, number: number, size: { width: number; height: number }): Page {
  const canvas = createCanvas(size.width, size.height);
  const section = canvas.open('Sect', undefined);
  placeColumn(canvas, fitted, margin, margin, section);
  if (number > 1 && number < foldScheme.length) {
    const label = setText(
      String(number),
      {
        field: 'page',
        width: size.width - 2 * margin,
        size: numberSize,
        leading: numberHeight,
        colour: palette.quiet,
        // As in any book: even pages stand on the left.
        align: number % 2 === 0 ? 'left' : 'right',
      },
      { ...fitted.setting, bottom: Infinity },
    );
    label.place(canvas, margin, size.height - margin - numberHeight, 'footer');
  }
  return canvas.finish();
}
