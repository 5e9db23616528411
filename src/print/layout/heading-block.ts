import type { Block } from './block.ts';
import { palette } from './palette.ts';
import { setText } from './set-text.ts';
import type { Setting } from './setting.ts';

const below = 3;

/** The heading of a part of a side, with the gap below it. */
export function headingBlock(text: string, field: string, width: number, setting: Setting): Block {
  const { sizes } = setting;
  const heading = setText(
    text,
    { field, width, size: sizes.heading, face: 'semibold', colour: palette.text, usualLines: 2 },
    setting,
  );
  return {
    height: heading.height + below,
    place(canvas, x, y, parent) {
      heading.place(canvas, x, y, canvas.open('H2', parent, { heading: { text, y } }));
    },
  };
}
