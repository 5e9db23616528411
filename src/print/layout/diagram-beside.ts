import type { Sheet } from '../sheet.ts';
import type { Block } from './block.ts';
import { diagramBlock } from './diagram-block.ts';
import { diagramSize } from './diagram-size.ts';
import { meetingsBlock } from './meetings-block.ts';
import { openUp } from './open-up.ts';
import { createSetting, type Setting } from './setting.ts';

const gutter = 20;
const leastShare = 0.34;
const mostShare = 0.52;

/** A diagram in a column of its own, and the meetings beside it, as high as it is. */
export function diagramBeside({ diagram, meetings }: Sheet, width: number, setting: Setting): Block {
  const listHeight = (listWidth: number, air: number) =>
    meetingsBlock(meetings, 1, listWidth, 0, createSetting({ ...setting, air })).height;
  const widths = { least: leastShare * width, most: mostShare * width };
  const size = diagramSize(diagram, listHeight((width - gutter) / 2, setting.air), widths, setting);
  const listWidth = width - size.width - gutter;
  const height = Math.max(size.least, listHeight(listWidth, setting.air));
  const panel = diagramBlock(diagram, size.width, height, setting);
  // Beside a high panel, questions spread before meetings do.
  const open = openUp(setting, (air) => listHeight(listWidth, air) <= height);
  const list = meetingsBlock(meetings, 1, listWidth, height, open);
  return {
    height,
    place(canvas, x, y, parent) {
      panel.place(canvas, x, y, parent);
      list.place(canvas, x + size.width + gutter, y, parent);
    },
  };
}
