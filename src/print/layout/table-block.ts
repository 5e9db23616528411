import type { Runs } from '../sheet.ts';
import type { Block } from './block.ts';
import { palette } from './palette.ts';
import { polyline } from './polyline.ts';
import { roundedBox } from './rounded-box.ts';
import { setText, type SetText } from './set-text.ts';
import type { Setting } from './setting.ts';
import { aroundText, cellInset, gaugeStep, roomBefore, type TableColumn } from './table-column.ts';

/** One cell: what it says and its path in the sheet. */
export interface TableCell {
  readonly text: Runs | string;
  readonly field: string;
  /** How many steps are filled in the gauge before the text. */
  readonly filled?: number;
}

/** A table with its columns' headings over a heavy rule and every second row, the last always, on a panel. */
export function tableBlock(
  columns: readonly TableColumn[],
  rows: readonly (readonly TableCell[])[],
  setting: Setting,
): Block {
  const { sizes, scale, air } = setting;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const padding = (1.8 + 1.8 * air) * scale;
  const textWidth = (column: TableColumn) => column.width - aroundText(column);
  const headings = columns.map((column) =>
    setText(
      column.heading,
      {
        field: column.headingField,
        width: textWidth(column),
        size: sizes.label,
        leading: sizes.body * 1.29,
        face: 'semibold',
        colour: palette.accent,
        oneLine: true,
      },
      setting,
    ),
  );
  const body = rows.map((cells) =>
    columns.map((column, index) => {
      const cell = cells[index] ?? { text: '', field: '' };
      return setText(
        cell.text,
        {
          field: cell.field,
          width: textWidth(column),
          size: column.size ?? sizes.body,
          leading: sizes.body * 1.24,
          baselineSize: sizes.body,
          face: column.face ?? 'regular',
          colour: column.colour ?? palette.text,
          usualLines: 2,
        },
        setting,
      );
    }),
  );
  const rowHeight = (cells: readonly SetText[]) => Math.max(...cells.map((cell) => cell.height)) + 2 * padding;
  const headHeight = rowHeight(headings);
  const height = headHeight + body.reduce((sum, cells) => sum + rowHeight(cells), 0);

  return {
    height,
    place(canvas, x, y, parent) {
      const table = canvas.open('Table', parent);
      const placeRow = (cells: readonly SetText[], top: number, role: 'TH' | 'TD') => {
        const row = canvas.open('TR', table);
        let left = x;
        columns.forEach((column, index) => {
          const cell = canvas.open(role, row, role === 'TH' ? { scope: 'Column' } : {});
          cells[index]?.place(canvas, left + cellInset + roomBefore(column), top + padding, cell);
          left += column.width;
        });
      };
      const drawRule = () => {
        const d = polyline([
          [x, y + headHeight],
          [x + width, y + headHeight],
        ]);
        canvas.add({ kind: 'path', d, stroke: palette.band, strokeWidth: 1.1, owner: 'decoration' });
      };

      placeRow(headings, y, 'TH');
      let top = y + headHeight;
      body.forEach((cells, index) => {
        const height = rowHeight(cells);
        if ((rows.length - index) % 2 === 1) {
          const ground = roundedBox({ x, y: top, width, height });
          canvas.add({ kind: 'path', d: ground, fill: palette.panel, owner: 'decoration' });
        }
        let left = x;
        columns.forEach((column, place) => {
          for (let step = 0; step < (column.gaugeSteps ?? 0); step++) {
            const box = {
              x: left + cellInset + step * (gaugeStep.width + gaugeStep.gap) + 0.45,
              y: top + padding + (cells[place]?.leading ?? 0) / 2 - sizes.body * 0.28,
              width: gaugeStep.width - 0.9,
              height: sizes.body * 0.56,
            };
            const isFilled = step < (rows[index]?.[place]?.filled ?? 0);
            canvas.add({
              kind: 'path',
              d: roundedBox(box),
              fill: isFilled ? palette.accent : palette.paper,
              stroke: isFilled ? palette.accent : palette.quiet,
              strokeWidth: 0.9,
              owner: 'decoration',
            });
          }
          if (column.hasPointer) {
            const middle = top + padding + (cells[0]?.leading ?? 0) / 2;
            const arm = sizes.body * 0.34;
            const d = polyline(
              [
                [left + cellInset, middle - arm],
                [left + cellInset + arm * 1.35, middle],
                [left + cellInset, middle + arm],
              ],
              true,
            );
            canvas.add({ kind: 'path', d, fill: palette.accent, owner: 'decoration' });
          }
          left += column.width;
        });
        placeRow(cells, top, 'TD');
        top += height;
      });
      drawRule();
    },
  };
}
