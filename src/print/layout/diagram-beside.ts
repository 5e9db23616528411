import type { Sheet } from '../sheet.ts';
import type { Block } from './block.ts';
import { diagramBlock, diagramWidthFor } from './diagram-block.ts';
import { meetingsBlock } from './meetings-block.ts';
import { createSetting, type Setting } from './setting.ts';

const gutter = 20;
const leastShare = 0.34;
const mostShare = 0.52;

/** A diagram in a column of its own, and the meetings beside it, as high as it is. */
export function diagramBeside({ diagram, meetings }: Sheet, width: number, setting: Setting): Block {
  const guess = meetingsBlock(meetings, 1, (width - gutter) / 2, 0, createSetting(setting)).height;
  const wanted = diagramWidthFor(diagram.picture, guess, setting);
  const diagramWidth = Math.min(mostShare * width, Math.max(leastShare * width, wanted));
  const meetingsWidth = width - diagramWidth - gutter;
  const least = meetingsBlock(meetings, 1, meetingsWidth, 0, createSetting(setting)).height;
  const panel = diagramBlock(diagram, diagramWidth, least, setting);
  // Beside a high panel, questions spread before meetings do.
  const airy = createSetting({ ...setting, air: 1 });
  const hasRoom = meetingsBlock(meetings, 1, meetingsWidth, 0, airy).height <= panel.height;
  const air = hasRoom ? 1 : setting.air;
  const list = meetingsBlock(meetings, 1, meetingsWidth, panel.height, { ...setting, air });
  return {
    height: panel.height,
    place(canvas, x, y, parent) {
      panel.place(canvas, x, y, parent);
      list.place(canvas, x + diagramWidth + gutter, y, parent);
    },
  };
}
