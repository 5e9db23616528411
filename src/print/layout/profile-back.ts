import type { ProfileSheet } from '../sheet.ts';
import type { Block } from './block.ts';
import type { Column } from './column.ts';
import { endCard } from './end-card.ts';
import { headingBlock } from './heading-block.ts';
import { meetingsBlock } from './meetings-block.ts';
import { ownWordsBlock } from './own-words-block.ts';
import { palette } from './palette.ts';
import { setText } from './set-text.ts';
import type { Setting } from './setting.ts';
import { skillGrid } from './skill-grid.ts';
import { thinBand } from './thin-band.ts';

/** Side two of a profile’s sheet: what one can do at the target levels with the card in the last cell, meetings, and the reader's own words. */
export function profileBack(sheet: ProfileSheet, width: number, setting: Setting): Column {
  const rows = skillGrid(sheet.skills, width, setting, (cellWidth, minHeight) =>
    endCard(sheet, cellWidth, sheet.link ? minHeight : 0, setting),
  );
  return [
    { gap: 0, stretch: 0, block: thinBand(sheet, width, setting) },
    { gap: 9, stretch: 1, block: headingBlock(sheet.canDoHeading, 'canDoHeading', width, setting) },
    { gap: 0, stretch: 0, block: useAcross(sheet.howToUse, width, setting) },
    ...rows.map((block) => ({ gap: 8 + 4 * setting.air, stretch: 2, block })),
    { gap: 11, stretch: 2, block: meetingsBlock(sheet.meetings, 2, width, 0, setting) },
    { gap: 11, stretch: 2, block: ownWordsBlock(sheet.ourWords, width, 0, setting) },
  ];
}

function useAcross(howToUse: ProfileSheet['howToUse'], width: number, setting: Setting): Block {
  const text = setText(
    howToUse,
    { field: 'howToUse', width, size: setting.sizes.label, colour: palette.quiet, usualLines: 3 },
    setting,
  );
  return {
    height: text.height,
    place(canvas, x, y, parent) {
      text.place(canvas, x, y, canvas.open('P', parent));
    },
  };
}
