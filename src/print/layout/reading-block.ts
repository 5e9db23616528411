import type { ProfileSheet } from '../sheet.ts';
import type { Block } from './block.ts';
import { headingBlock } from './heading-block.ts';
import { palette } from './palette.ts';
import { setText } from './set-text.ts';
import type { Setting } from './setting.ts';

const minutesWidth = 44;

/** What to read first, numbered, with the minutes of each at the end of its line, and how long all of it takes. */
export function readingBlock(read: ProfileSheet['read'], width: number, minHeight: number, setting: Setting): Block {
  const { sizes, scale, air } = setting;
  const indent = 15 * scale;
  const heading = headingBlock(read.heading, 'read.heading', width, setting);
  const note = setText(
    read.note,
    { field: 'read.note', width, size: sizes.label, colour: palette.quiet, usualLines: 2 },
    setting,
  );
  const lines = read.topics.map(({ title, minutes }, index) => ({
    number: setText(
      `${index + 1}`,
      {
        field: 'read.number',
        width: indent,
        size: sizes.body,
        face: 'semibold',
        colour: palette.accent,
        oneLine: true,
      },
      setting,
    ),
    title: setText(
      title,
      {
        field: `read.topics[${index}].title`,
        width: width - indent - minutesWidth,
        size: sizes.body,
        colour: palette.text,
        usualLines: 2,
        isContinued: true,
      },
      setting,
    ),
    minutes: setText(
      minutes,
      {
        field: `read.topics[${index}].minutes`,
        width: minutesWidth,
        size: sizes.label,
        colour: palette.quiet,
        baselineSize: sizes.body,
        leading: sizes.body * 1.29,
        align: 'right',
        oneLine: true,
      },
      setting,
    ),
  }));
  const texts = heading.height + note.height + lines.reduce((sum, { title }) => sum + title.height, 0);
  const least = (1.4 + 2.6 * air) * scale;
  const between = Math.min(8, Math.max(least, (minHeight - texts) / lines.length));
  return {
    height: texts + lines.length * between,
    place(canvas, x, y, parent) {
      heading.place(canvas, x, y, parent);
      note.place(canvas, x, y + heading.height, canvas.open('P', parent));
      const list = canvas.open('L', parent);
      let top = y + heading.height + note.height + between;
      for (const { number, title, minutes } of lines) {
        const item = canvas.open('LI', list);
        number.place(canvas, x, top, canvas.open('Lbl', item));
        const body = canvas.open('LBody', item);
        title.place(canvas, x + indent, top, body);
        minutes.place(canvas, x + width - minutesWidth, top + title.height - title.leading, body);
        top += title.height + between;
      }
    },
  };
}
