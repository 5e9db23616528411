import type { SheetFrame } from '../sheet.ts';
import type { Block } from './block.ts';
import { palette } from './palette.ts';
import { roundedBox } from './rounded-box.ts';
import { setText } from './set-text.ts';
import { createSetting, type Setting } from './setting.ts';

const inset = 14;
const between = 10;

/** The thin dark band that repeats the sheet's name at the head of side two; a page header to assistive technology. */
export function thinBand(sheet: SheetFrame, width: number, setting: Setting): Block {
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
  const trial = createSetting(setting);
  const kicker = setText(
    sheet.kicker,
    { ...shared, field: 'kicker', size: sizes.label, colour: palette.quietOnBand, width: width / 2 },
    trial,
  );
  const label = setText(
    sheet.gauge.label,
    { ...shared, field: 'gauge.label', size: sizes.body, face: 'semibold', align: 'right' },
    setting,
  );
  const labelWidth = setting.metrics.widthOf(sheet.gauge.label, { face: 'semibold', size: sizes.body });
  // A long name leaves no room for the guide’s, which stands on side one and in the address.
  const hasKicker = name.width + kicker.width + labelWidth + 2 * inset + 2 * between <= width;
  return {
    height,
    place(canvas, x, y) {
      const ground = roundedBox({ x, y, width, height });
      canvas.add({ kind: 'path', d: ground, fill: palette.band, owner: 'decoration' });
      name.place(canvas, x + inset, y, 'header');
      if (hasKicker) kicker.place(canvas, x + inset + name.width + between, y, 'header');
      label.place(canvas, x + width / 2, y, 'header');
    },
  };
}
