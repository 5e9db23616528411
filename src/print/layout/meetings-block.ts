import type { SheetFrame } from '../sheet.ts';
import type { Block } from './block.ts';
import { bulletList } from './bullet-list.ts';
import { headingBlock } from './heading-block.ts';
import { palette } from './palette.ts';
import { polyline } from './polyline.ts';
import { setText } from './set-text.ts';
import type { Setting } from './setting.ts';

const gutter = 20;
// Meetings farther apart than this, in points, fall apart into separate lists.
const mostBetween = 14;

/** The questions to ask, meeting by meeting under a heading, in so many columns; its rows spread to fill `minHeight`. */
export function meetingsBlock(
  meetings: SheetFrame['meetings'],
  columns: number,
  width: number,
  minHeight: number,
  setting: Setting,
): Block {
  const heading = headingBlock(meetings.heading, 'meetings.heading', width, setting);
  const head = heading.height;
  const cellWidth = (width - gutter * (columns - 1)) / columns;
  const cells = meetings.list.map((meeting, index) => meetingBlock(meeting, index, cellWidth, setting));
  const rows: Block[][] = [];
  for (let index = 0; index < cells.length; index += columns) rows.push(cells.slice(index, index + columns));
  const rowHeight = (row: readonly Block[]) => Math.max(...row.map((cell) => cell.height));
  const rowHeights = rows.reduce((sum, row) => sum + rowHeight(row), 0);
  const gaps = Math.max(1, rows.length - 1);
  const least = (6.5 + 5 * setting.air) * setting.scale;
  const between = Math.min(mostBetween, Math.max(least, (minHeight - head - rowHeights) / gaps));
  return {
    height: head + rowHeights + (rows.length - 1) * between,
    place(canvas, x, y, parent) {
      heading.place(canvas, x, y, parent);
      let top = y + head;
      for (const row of rows) {
        row.forEach((cell, index) => {
          cell.place(canvas, x + index * (cellWidth + gutter), top, parent);
        });
        top += rowHeight(row) + between;
      }
    },
  };
}

function meetingBlock(
  meeting: SheetFrame['meetings']['list'][number],
  index: number,
  width: number,
  setting: Setting,
): Block {
  const { sizes } = setting;
  const field = `meetings.list[${index}]`;
  const name = setText(
    meeting.name,
    {
      field: `${field}.name`,
      width,
      size: sizes.body * 1.06,
      leading: sizes.body * 1.35,
      face: 'semibold',
      colour: palette.accent,
      oneLine: true,
    },
    setting,
  );
  const questions = bulletList(meeting.questions, `${field}.questions`, width, 2, setting);
  const overName = 3;
  const belowName = 1.5;
  return {
    height: overName + name.height + belowName + questions.height,
    place(canvas, x, y, parent) {
      const d = polyline([
        [x, y + 0.5],
        [x + width, y + 0.5],
      ]);
      canvas.add({ kind: 'path', d, stroke: palette.accent, strokeWidth: 1, owner: 'decoration' });
      name.place(canvas, x, y + overName, canvas.open('H3', parent, { heading: { text: meeting.name, y } }));
      questions.place(canvas, x, y + overName + name.height + belowName, parent);
    },
  };
}
