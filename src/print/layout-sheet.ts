import { backColumn } from './layout/back-column.ts';
import { createCanvas } from './layout/canvas.ts';
import { diagramPlaces } from './layout/diagram-places.ts';
import { fitColumn, type FittedColumn, type Room } from './layout/fit-column.ts';
import { frontColumn } from './layout/front-column.ts';
import { placeColumn } from './layout/place-column.ts';
import { footerHeight, placeFooter } from './layout/place-footer.ts';
import { profileBack } from './layout/profile-back.ts';
import { profileFront } from './layout/profile-front.ts';
import type { Metrics } from './metrics.ts';
import type { Page } from './page.ts';
import { paperSizes, type Paper } from './paper.ts';
import type { SheetLayout } from './sheet-layout.ts';
import type { ProfileSheet, Sheet, SheetFrame } from './sheet.ts';

const margin = 36;
const aboveFooter = 9;

/** Lays a sheet out on exactly two pages; what does not fit or cannot be drawn comes back beside them. */
export function layoutSheet(sheet: Sheet | ProfileSheet, paper: Paper, metrics: Metrics): SheetLayout {
  const size = paperSizes[paper];
  const width = size.width - 2 * margin;
  const bottom = size.height - margin - footerHeight - aboveFooter;
  const room = { height: bottom - margin, bottom };

  const [front, back] = fitSides(sheet, width, room, metrics);

  const pages = [front, back].map((fitted) => finishPage(sheet, fitted, size)) as [Page, Page];
  return {
    pages,
    overflow: distinct(
      [front, back].flatMap(({ free, setting }) =>
        free < 0 ? [...setting.longTexts, ...setting.overflow] : setting.overflow,
      ),
    ),
    missingGlyphs: distinct([front, back].flatMap(({ setting }) => setting.missingGlyphs)),
    scales: [front.setting.scale, back.setting.scale],
  };
}

function fitSides(
  sheet: Sheet | ProfileSheet,
  width: number,
  room: Room,
  metrics: Metrics,
): readonly [FittedColumn, FittedColumn] {
  if ('targets' in sheet) {
    return [
      fitColumn(1, (setting) => profileFront(sheet, width, setting), room, metrics),
      fitColumn(2, (setting) => profileBack(sheet, width, setting), room, metrics),
    ];
  }
  return [
    fitColumn(1, (setting) => frontColumn(sheet, width, setting), room, metrics),
    fitBack(sheet, width, room, metrics),
  ];
}

/** Tries the place that suits the diagram's shape first, and others only if something is wrong there. */
function fitBack(sheet: Sheet, width: number, room: Room, metrics: Metrics): FittedColumn {
  const fitted: FittedColumn[] = [];
  for (const place of diagramPlaces(sheet, width, room.bottom, metrics)) {
    const attempt = fitColumn(2, (setting) => backColumn(sheet, place, width, setting), room, metrics);
    if (countFaults(attempt) === 0) return attempt;
    fitted.push(attempt);
  }
  return fitted.reduce((best, other) => (countFaults(other) < countFaults(best) ? other : best));
}

function countFaults({ free, setting }: FittedColumn): number {
  return setting.overflow.length + (free < 0 ? 1 : 0);
}

/** A text set twice, as on band and footer, is reported once. */
function distinct<Item extends object>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function finishPage(sheet: SheetFrame, fitted: FittedColumn, size: { width: number; height: number }): Page {
  const canvas = createCanvas(size.width, size.height);
  const section = canvas.open('Sect', undefined);
  placeColumn(canvas, fitted, margin, margin, section);
  const footer = {
    x: margin,
    y: size.height - margin - footerHeight,
    width: size.width - 2 * margin,
    height: footerHeight,
  };
  // The footer stands below the lowest place for text, on purpose.
  const setting = { ...fitted.setting, bottom: Infinity };
  placeFooter(canvas, sheet, footer, section, setting);
  return canvas.finish();
}
