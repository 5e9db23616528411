import type { ProfileSheet } from '../sheet.ts';
import { bandBlock } from './band-block.ts';
import type { Block } from './block.ts';
import type { Column } from './column.ts';
import { headingBlock } from './heading-block.ts';
import { hearTable } from './hear-table.ts';
import { palette } from './palette.ts';
import { readingBlock } from './reading-block.ts';
import { ruleBlock } from './rule-block.ts';
import { setText } from './set-text.ts';
import { createSetting, type Setting } from './setting.ts';
import { gutter, sideBySide } from './side-by-side.ts';
import { stopBlock } from './stop-block.ts';
import { targetsTable } from './targets-table.ts';
import { textBlock } from './text-block.ts';

/** Side one of a profile’s sheet: band, lead, target levels, what to read beside where to start and stop, and sentences heard. */
export function profileFront(sheet: ProfileSheet, width: number, setting: Setting): Column {
  return [
    { gap: 0, stretch: 0, block: bandBlock(sheet, width, setting) },
    { gap: 10, stretch: 1, block: leadAcross(sheet.lead, width, setting) },
    { gap: 9, stretch: 1, block: ruleBlock(width) },
    { gap: 9, stretch: 1, block: headingBlock(sheet.targets.heading, 'targets.heading', width, setting) },
    { gap: 0, stretch: 0, block: targetsTable(sheet.targets, width, setting) },
    { gap: 11 + 4 * setting.air, stretch: 2, block: readingRow(sheet, width, setting) },
    { gap: 11 + 4 * setting.air, stretch: 2, block: headingBlock(sheet.hear.heading, 'hear.heading', width, setting) },
    { gap: 0, stretch: 0, block: hearTable(sheet.hear, width, setting) },
  ];
}

function leadAcross(lead: ProfileSheet['lead'], width: number, setting: Setting): Block {
  const { lead: size } = setting.sizes;
  const text = setText(
    lead,
    { field: 'lead', width, size, leading: size * 1.3, colour: palette.text, usualLines: 3, isBalanced: true },
    setting,
  );
  return {
    height: text.height,
    place(canvas, x, y, parent) {
      text.place(canvas, x, y, canvas.open('P', parent));
    },
  };
}

function readingRow({ read, start, stop }: ProfileSheet, width: number, setting: Setting): Block {
  const cellWidth = (width - gutter) / 2;
  const gap = 9 + 4 * setting.air;
  const first = textBlock(start, 'start', cellWidth, setting);
  const trial = createSetting(setting);
  const least = readingBlock(read, cellWidth, 0, trial).height;
  const panel = stopBlock(stop, cellWidth, least - first.height - gap, setting);
  const right: Block = {
    height: first.height + gap + panel.height,
    place(canvas, x, y, parent) {
      first.place(canvas, x, y, parent);
      panel.place(canvas, x, y + first.height + gap, parent);
    },
  };
  return sideBySide(readingBlock(read, cellWidth, right.height, setting), right, width);
}
