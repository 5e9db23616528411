import type { Sheet } from '../sheet.ts';
import { bandBlock } from './band-block.ts';
import type { Block } from './block.ts';
import type { Column } from './column.ts';
import { headingBlock } from './heading-block.ts';
import { hearTable } from './hear-table.ts';
import { leadBlock } from './lead-block.ts';
import { ruleBlock } from './rule-block.ts';
import type { Setting } from './setting.ts';
import { skillGrid } from './skill-grid.ts';
import { stopBlock } from './stop-block.ts';
import { understandRow } from './understand-row.ts';

/** Side one from top to bottom: band, lead, what to understand if it says so, the grid, and the table of sentences heard. */
export function frontColumn(sheet: Sheet, width: number, setting: Setting): Column {
  return [
    { gap: 0, stretch: 0, block: bandBlock(sheet, width, setting) },
    { gap: 10, stretch: 1, block: leadBlock(sheet, width, setting) },
    { gap: 9, stretch: 1, block: ruleBlock(width) },
    ...middleRows(sheet, width, setting).map((block, index) => ({
      gap: index === 0 ? 9 : 9 + 4 * setting.air,
      stretch: index === 0 ? 1 : 2,
      block,
    })),
    { gap: 11, stretch: 2, block: headingBlock(sheet.hear.heading, 'hear.heading', width, setting) },
    { gap: 0, stretch: 0, block: hearTable(sheet.hear, width, setting) },
  ];
}

/** The grid, with the panel of signs where there is room for it: beside what to understand, or in the last free cell. */
function middleRows({ understand, skills, stop }: Sheet, width: number, setting: Setting): readonly Block[] {
  if (understand) return [understandRow(understand, stop, width, setting), ...skillGrid(skills, width, setting)];
  const rows = skillGrid(skills, width, setting, (cellWidth, minHeight) =>
    stopBlock(stop, cellWidth, minHeight, setting),
  );
  return skills.length % 2 === 1 ? rows : [...rows, stopBlock(stop, width, 0, setting)];
}
