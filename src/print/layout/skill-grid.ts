import type { SheetFrame } from '../sheet.ts';
import type { Block } from './block.ts';
import type { Setting } from './setting.ts';
import { gutter, sideBySide } from './side-by-side.ts';
import { skillBlock } from './skill-block.ts';

/** The rows of the grid, two skills a row sharing their top edge; beside a last one alone stands a block as high as it is. */
export function skillGrid(
  skills: SheetFrame['skills'],
  width: number,
  setting: Setting,
  besideLast?: (width: number, minHeight: number) => Block,
): readonly Block[] {
  const cellWidth = (width - gutter) / 2;
  const cells = skills.map((skill, index) => skillBlock(skill, index, cellWidth, setting));
  const rows: Block[] = [];
  for (let index = 0; index < cells.length; index += 2) {
    const [left, right] = [cells[index], cells[index + 1]];
    if (left && right) rows.push(sideBySide(left, right, width));
    else if (left && besideLast) rows.push(sideBySide(left, besideLast(cellWidth, left.height), width));
    else if (left) rows.push(left);
  }
  return rows;
}
