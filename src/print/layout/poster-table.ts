import type { Poster } from '../poster.ts';
import type { Block } from './block.ts';
import type { Canvas } from './canvas.ts';
import { palette } from './palette.ts';
import { polyline } from './polyline.ts';
import { roundedBox } from './rounded-box.ts';
import { setText, type SetText } from './set-text.ts';
import type { Setting } from './setting.ts';
import { placeTickBox } from './tick-box.ts';

const gutter = 18;
const inset = 10;
// Names of levels and skills can be read from a metre away, whatever the scale of the rest.
const levelSize = 23;
const skillSize = 17;
const testSize = 12;
const step = { width: 15, height: 8, gap: 2.5 };
const gaugeWidth = 80;
const skillHeight = 23;
const padding = 4.5;

/** The table of the poster, at most so high: a column a level, two rows a skill: its name across all columns, and what one can do; height to spare goes to its rows. */
export function posterTable(poster: Poster, width: number, height: number, setting: Setting): Block {
  const { sizes, scale } = setting;
  const columns = poster.levels.length;
  const widths = columnWidthsOf(poster, width - 2 * inset - gutter * (columns - 1), setting);
  const widthOf = (column: number) => widths[column] ?? 0;
  const indent = sizes.body * 0.86 + 6;
  const between = 2.2 * scale;
  const heads = poster.levels.map(({ name, test }, index) => ({
    name: setText(
      name,
      {
        field: `levels[${index}].name`,
        width: widthOf(index) - gaugeWidth,
        size: levelSize,
        face: 'semibold',
        colour: palette.text,
        oneLine: true,
      },
      setting,
    ),
    test: setText(
      test,
      { field: `levels[${index}].test`, width: widthOf(index), size: testSize, colour: palette.quiet, usualLines: 3 },
      setting,
    ),
  }));
  const headHeight = Math.max(...heads.map(({ name, test }) => name.height + test.height)) + 5;
  const rows = poster.rows.map(({ skill, cells }, row) => {
    const name = setText(
      skill,
      {
        field: `rows[${row}].skill`,
        width: width - 2 * inset,
        size: skillSize,
        leading: skillHeight,
        face: 'semibold',
        colour: palette.text,
        oneLine: true,
      },
      setting,
    );
    const lists = cells.map((canDos, column) =>
      canDos.map((canDo, line) =>
        setText(
          canDo,
          {
            field: `rows[${row}].cells[${column}][${line}]`,
            width: widthOf(column) - indent,
            size: sizes.body,
            colour: palette.text,
            usualLines: 2,
          },
          setting,
        ),
      ),
    );
    const least = skillHeight + Math.max(...lists.map((list) => listHeight(list, between))) + 2 * padding;
    return { name, lists, least };
  });
  const leastHeight = headHeight + rows.reduce((sum, { least }) => sum + least, 0);
  const spare = Math.max(0, height - leastHeight) / rows.length;

  const placeList = (canvas: Canvas, list: readonly SetText[], x: number, y: number, cell: number) => {
    const element = canvas.open('L', cell);
    let top = y;
    for (const text of list) {
      const item = canvas.open('LI', element);
      placeTickBox(canvas, x, top + text.leading / 2, sizes.body * 0.86, item);
      text.place(canvas, x + indent, top, canvas.open('LBody', item));
      top += text.height + between;
    }
  };

  return {
    height: leastHeight + spare * rows.length,
    place(canvas, x, y, parent) {
      const table = canvas.open('Table', parent);
      const headRow = canvas.open('TR', table);
      const lefts = widths.map((_, index) =>
        widths.slice(0, index).reduce((left, one) => left + one + gutter, x + inset),
      );
      heads.forEach(({ name, test }, index) => {
        const left = lefts[index] ?? x;
        for (let each = 0; each < heads.length; each++) {
          const isFilled = each <= index;
          const box = {
            x: left + name.width + 10 + each * (step.width + step.gap),
            y: y + (name.height - step.height) / 2 + 2,
            width: step.width - 1,
            height: step.height - 1,
          };
          canvas.add({
            kind: 'path',
            d: roundedBox(box),
            fill: isFilled ? palette.accent : palette.paper,
            stroke: isFilled ? palette.accent : palette.quiet,
            strokeWidth: 1,
            owner: 'decoration',
          });
        }
        const cell = canvas.open('TH', headRow, { scope: 'Column' });
        name.place(canvas, left, y, canvas.open('P', cell));
        test.place(canvas, left, y + name.height, canvas.open('P', cell));
      });
      let top = y + headHeight;
      rows.forEach(({ name, lists, least }) => {
        const rowHeight = least + spare;
        const ground = roundedBox({ x, y: top, width, height: skillHeight });
        canvas.add({ kind: 'path', d: ground, fill: palette.panel, owner: 'decoration' });
        const d = polyline([
          [x, top],
          [x + width, top],
        ]);
        canvas.add({ kind: 'path', d, stroke: palette.band, strokeWidth: 1.4, owner: 'decoration' });
        const heading = canvas.open('TR', table);
        name.place(canvas, x + inset, top, canvas.open('TH', heading, { scope: 'Row', columns }));
        const row = canvas.open('TR', table);
        const listTop = top + skillHeight + padding + spare / 2;
        lists.forEach((list, column) => placeList(canvas, list, lefts[column] ?? x, listTop, canvas.open('TD', row)));
        top += rowHeight;
      });
    },
  };
}

/** Widths for the columns: a column that says more is wider, half as much as its words would ask for. */
function columnWidthsOf({ levels, rows }: Poster, width: number, { metrics, sizes }: Setting): readonly number[] {
  const lengths = levels.map((_, column) =>
    rows
      .flatMap(({ cells }) => cells[column] ?? [])
      .flatMap((runs) => runs.map(({ text }) => metrics.widthOf(text, { face: 'regular', size: sizes.body })))
      .reduce((sum, one) => sum + one, 0),
  );
  const total = lengths.reduce((sum, one) => sum + one, 0);
  return lengths.map((length) => (width * (1 / levels.length + length / total)) / 2);
}

function listHeight(list: readonly SetText[], between: number): number {
  return list.reduce((sum, text) => sum + text.height + between, -between);
}
