import type { Sheet } from '../sheet.ts';
import type { Column } from './column.ts';
import { diagramBlock } from './diagram-block.ts';
import { meetingsBlock } from './meetings-block.ts';
import type { Setting } from './setting.ts';

/** A wide diagram across the side, and the meetings in two columns below it. */
export function diagramAcross(sheet: Sheet, width: number, setting: Setting): Column {
  return [
    { gap: 11, stretch: 2, block: diagramBlock(sheet.diagram, width, 'free', setting) },
    { gap: 9, stretch: 2, block: meetingsBlock(sheet.meetings, 2, width, 0, setting) },
  ];
}
