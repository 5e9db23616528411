import type { Runs } from '../sheet.ts';
import type { Block } from './block.ts';
import { headingBlock } from './heading-block.ts';
import { palette } from './palette.ts';
import { setText } from './set-text.ts';
import type { Setting } from './setting.ts';

/** A paragraph under its heading; `field` is their path in the sheet. */
export function textBlock(
  { heading: title, text }: { readonly heading: string; readonly text: Runs },
  field: string,
  width: number,
  setting: Setting,
): Block {
  const heading = headingBlock(title, `${field}.heading`, width, setting);
  const body = setText(
    text,
    { field: `${field}.text`, width, size: setting.sizes.body, colour: palette.text, usualLines: 6 },
    setting,
  );
  return {
    height: heading.height + body.height,
    place(canvas, x, y, parent) {
      heading.place(canvas, x, y, parent);
      body.place(canvas, x, y + heading.height, canvas.open('P', parent));
    },
  };
}
