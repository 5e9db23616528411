import type { SheetFrame } from '../sheet.ts';
import type { Block } from './block.ts';
import { palette } from './palette.ts';
import { roundedBox } from './rounded-box.ts';
import { setText } from './set-text.ts';
import type { Setting } from './setting.ts';
import { placeTickBox } from './tick-box.ts';

/** One skill: its number on a badge, its name, and a box to tick for each thing the reader can do. */
export function skillBlock(skill: SheetFrame['skills'][number], index: number, width: number, setting: Setting): Block {
  const { sizes, scale, air } = setting;
  const badgeSize = 19 * scale;
  const indent = badgeSize + 8;
  const tickSize = sizes.body * 0.86;
  const field = `skills[${index}]`;
  const badge = setText(
    String(index + 1),
    {
      field: `${field}.number`,
      width: badgeSize,
      size: sizes.heading * 0.92,
      leading: badgeSize,
      face: 'semibold',
      colour: palette.onBand,
      align: 'centre',
      isContinued: true,
    },
    setting,
  );
  const name = setText(
    skill.name,
    {
      field: `${field}.name`,
      width: width - indent,
      size: sizes.heading,
      leading: badgeSize,
      face: 'semibold',
      colour: palette.text,
      oneLine: true,
    },
    setting,
  );
  const canDos = skill.canDos.map((canDo, place) =>
    setText(
      canDo,
      {
        field: `${field}.canDos[${place}]`,
        width: width - indent,
        size: sizes.body,
        colour: palette.text,
        usualLines: 2,
      },
      setting,
    ),
  );
  const afterName = 2.5 + 2 * air;
  const between = (1.8 + 3 * air) * scale;
  const listHeight = canDos.reduce((sum, text) => sum + text.height + between, 0);
  return {
    height: badgeSize + afterName + listHeight - between,
    place(canvas, x, y, parent) {
      const ground = roundedBox({ x, y, width: badgeSize, height: badgeSize }, 2.5);
      canvas.add({ kind: 'path', d: ground, fill: palette.band, owner: 'decoration' });
      const heading = canvas.open('H2', parent, { heading: { text: `${index + 1} ${skill.name}`, y } });
      badge.place(canvas, x, y, heading);
      name.place(canvas, x + indent, y, heading);
      const list = canvas.open('L', parent);
      let top = y + badgeSize + afterName;
      for (const text of canDos) {
        const item = canvas.open('LI', list);
        placeTickBox(canvas, x + badgeSize - tickSize - 0.5, top + text.leading / 2, tickSize, item);
        text.place(canvas, x + indent, top, canvas.open('LBody', item));
        top += text.height + between;
      }
    },
  };
}
