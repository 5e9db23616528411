import type { Block } from './block.ts';
import { palette } from './palette.ts';
import { roundedBox } from './rounded-box.ts';
import { setText } from './set-text.ts';
import type { Setting } from './setting.ts';

/** The card at the end of side two where there is nothing to scan: the address alone. */
export function addressStrip(address: string, width: number, setting: Setting): Block {
  const { sizes } = setting;
  const label = setText(
    address,
    {
      field: 'footer.address',
      width: width - 20,
      size: sizes.body,
      face: 'semibold',
      colour: palette.accent,
      align: 'centre',
      oneLine: true,
    },
    setting,
  );
  const height = label.height + 10;
  return {
    height,
    place(canvas, x, y, parent) {
      const ground = roundedBox({ x, y, width, height });
      canvas.add({ kind: 'path', d: ground, fill: palette.panel, owner: 'decoration' });
      label.place(canvas, x + 10, y + 5, canvas.open('P', parent));
    },
  };
}
