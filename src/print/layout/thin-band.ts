import type { Sheet } from '../sheet.ts';
import type { Block } from './block.ts';
import { palette } from './palette.ts';
import { roundedBox } from './rounded-box.ts';
import { setText } from './set-text.ts';
import type { Setting } from './setting.ts';

const inset = 14;

/** The thin dark band that repeats the sheet's name at the head of side two; a page header to assistive technology. */
export function thinBand(sheet: Sheet, width: number, setting: Setting): Block {
  const { sizes } = setting;
  const height = 27 * setting.scale;
  const nameSize = sizes.heading * 1.08;
  const shared = {
    width: width / 2 - inset,
    leading: height,
    baselineSize: nameSize,
    colour: palette.onBand,
    oneLine: true,
  } as const;
  const name = setText(sheet.name, { ...shared, field: 'name', size: nameSize, face: 'semibold' }, setting);
  const kicker = setText(
    sheet.kicker,
    { ...shared, field: 'kicker', size: sizes.label, colour: palette.quietOnBand, width: width / 2 },
    setting,
  );
  const label = setText(
    sheet.gauge.label,
    { ...shared, field: 'gauge.label', size: sizes.body, face: 'semibold', align: 'right' },
    setting,
  );
  return {
    height,
    place(canvas, x, y) {
      const ground = roundedBox({ x, y, width, height });
      canvas.add({ kind: 'path', d: ground, fill: palette.band, owner: 'decoration' });
      name.place(canvas, x + inset, y, 'header');
      kicker.place(canvas, x + inset + name.width + 10, y, 'header');
      label.place(canvas, x + width / 2, y, 'header');
    },
  };
}
