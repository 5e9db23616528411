import type { SheetFrame } from '../sheet.ts';
import type { Block } from './block.ts';
import { palette } from './palette.ts';
import { polyline } from './polyline.ts';
import { roundedBox } from './rounded-box.ts';
import { setText } from './set-text.ts';
import type { Setting } from './setting.ts';
import { drawWarningSign } from './warning-sign.ts';

const bar = 3;
const inset = 11;

/** The warm panel that says where depth stops being useful; `minHeight` stretches it to its neighbour's height. */
export function stopBlock(stop: SheetFrame['stop'], width: number, minHeight: number, setting: Setting): Block {
  const { sizes, scale, air } = setting;
  const left = bar + inset;
  const signSize = sizes.heading * 1.05;
  // One sign is a paragraph; more of them are a list.
  const isList = stop.signs.length > 1;
  const indent = isList ? 12 * scale : 0;
  const heading = setText(
    stop.heading,
    {
      field: 'stop.heading',
      width: width - left - inset - signSize - 6,
      size: sizes.heading,
      leading: 19 * scale,
      face: 'semibold',
      colour: palette.warning,
      oneLine: true,
    },
    setting,
  );
  const signs = stop.signs.map((sign, index) =>
    setText(
      sign,
      {
        field: `stop.signs[${index}]`,
        width: width - left - inset - indent,
        size: sizes.body,
        colour: palette.text,
        usualLines: isList ? 3 : 8,
      },
      setting,
    ),
  );
  const padding = 7 + 3 * air;
  const between = (1.8 + 3 * air) * scale;
  const listHeight = signs.reduce((sum, text) => sum + text.height + between, -between);
  const contentHeight = heading.height + 2.5 + 2 * air + listHeight;
  const height = Math.max(minHeight, contentHeight + 2 * padding);
  return {
    height,
    place(canvas, x, y, parent) {
      const ground = roundedBox({ x, y, width, height });
      canvas.add({ kind: 'path', d: ground, fill: palette.warmPanel, owner: 'decoration' });
      const edge = roundedBox({ x, y, width: bar, height });
      canvas.add({ kind: 'path', d: edge, fill: palette.warning, owner: 'decoration' });
      let top = y + padding;
      drawWarningSign(canvas, x + left, top + heading.leading / 2, signSize, 'decoration');
      const title = canvas.open('H2', parent, { heading: { text: stop.heading, y } });
      heading.place(canvas, x + left + signSize + 6, top, title);
      top += heading.height + 2.5 + 2 * air;
      if (!isList) {
        signs[0]?.place(canvas, x + left, top, canvas.open('P', parent));
        return;
      }
      const list = canvas.open('L', parent);
      for (const text of signs) {
        const item = canvas.open('LI', list);
        const owner = canvas.open('Lbl', item, { actualText: '•' });
        const middle = top + text.leading / 2;
        const arm = sizes.body * 0.19;
        const centre = x + left + arm + 1;
        for (const [from, to] of [
          [-arm, arm],
          [arm, -arm],
        ] as const) {
          const d = polyline([
            [centre - arm, middle + from],
            [centre + arm, middle + to],
          ]);
          canvas.add({ kind: 'path', d, stroke: palette.warning, strokeWidth: 1.2, owner });
        }
        text.place(canvas, x + left + indent, top, canvas.open('LBody', item));
        top += text.height + between;
      }
    },
  };
}
