import type { Sheet } from '../sheet.ts';
import type { Block } from './block.ts';
import { bulletList } from './bullet-list.ts';
import { headingBlock } from './heading-block.ts';
import type { Setting } from './setting.ts';
import { gutter, sideBySide } from './side-by-side.ts';
import { stopBlock } from './stop-block.ts';

/** What to understand, with where to stop beside it. */
export function understandRow(
  understand: NonNullable<Sheet['understand']>,
  stop: Sheet['stop'],
  width: number,
  setting: Setting,
): Block {
  const cellWidth = (width - gutter) / 2;
  const heading = headingBlock(understand.heading, 'understand.heading', cellWidth, setting);
  const list = bulletList(understand.items, 'understand.items', cellWidth, 3, setting);
  const left: Block = {
    height: heading.height + list.height,
    place(canvas, x, y, parent) {
      heading.place(canvas, x, y, parent);
      list.place(canvas, x, y + heading.height, parent);
    },
  };
  return sideBySide(left, stopBlock(stop, cellWidth, left.height, setting), width);
}
