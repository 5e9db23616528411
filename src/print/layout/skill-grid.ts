import type { Sheet } from '../sheet.ts';
import type { Block } from './block.ts';
import { skillBlock } from './skill-block.ts';
import { stopBlock } from './stop-block.ts';
import type { Setting } from './setting.ts';

const gutter = 20;

/** The rows of the grid: two skills a row sharing their top edge, and the panel of signs in the last free cell. */
export function skillGrid(sheet: Sheet, width: number, setting: Setting): readonly Block[] {
  const cellWidth = (width - gutter) / 2;
  const skills = sheet.skills.map((skill, index) => skillBlock(skill, index, cellWidth, setting));
  const rows: Block[] = [];
  for (let index = 0; index + 1 < skills.length; index += 2) {
    const [left, right] = [skills[index], skills[index + 1]];
    if (left && right) rows.push(rowBlock(left, right, cellWidth));
  }
  const alone = skills.length % 2 === 1 ? skills.at(-1) : undefined;
  if (alone) rows.push(rowBlock(alone, stopBlock(sheet.stop, cellWidth, alone.height, setting), cellWidth));
  else rows.push(stopBlock(sheet.stop, width, 0, setting));
  return rows;
}

function rowBlock(left: Block, right: Block, cellWidth: number): Block {
  return {
    height: Math.max(left.height, right.height),
    place(canvas, x, y, parent) {
      left.place(canvas, x, y, parent);
      right.place(canvas, x + cellWidth + gutter, y, parent);
    },
  };
}
