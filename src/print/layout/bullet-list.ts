import type { Block } from './block.ts';
import { palette } from './palette.ts';
import { roundedBox } from './rounded-box.ts';
import { setText } from './set-text.ts';
import type { Setting } from './setting.ts';
import type { Runs } from '../sheet.ts';

/** A list with a small square before each item; `field` is the list’s path in the sheet. */
export function bulletList(
  items: readonly Runs[],
  field: string,
  width: number,
  usualLines: number,
  setting: Setting,
): Block {
  const { sizes, scale, air } = setting;
  const indent = 11 * scale;
  const between = (1.4 + 2.6 * air) * scale;
  const texts = items.map((item, place) =>
    setText(
      item,
      {
        field: `${field}[${place}]`,
        width: width - indent,
        size: sizes.body,
        colour: palette.text,
        usualLines,
      },
      setting,
    ),
  );
  return {
    height: texts.reduce((sum, text) => sum + text.height + between, -between),
    place(canvas, x, y, parent) {
      const list = canvas.open('L', parent);
      let top = y;
      for (const text of texts) {
        const item = canvas.open('LI', list);
        const size = sizes.body * 0.34;
        canvas.add({
          kind: 'path',
          d: roundedBox({ x: x + 1, y: top + text.leading / 2 - size / 2, width: size, height: size }),
          fill: palette.accent,
          owner: canvas.open('Lbl', item, { actualText: '•' }),
        });
        text.place(canvas, x + indent, top, canvas.open('LBody', item));
        top += text.height + between;
      }
    },
  };
}
