import type { Metrics } from '../metrics.ts';
import type { Sheet } from '../sheet.ts';
import { diagramSize } from './diagram-size.ts';
import { meetingsBlock } from './meetings-block.ts';
import { createSetting } from './setting.ts';

/** Where the diagram stands: across the side, beside the meetings, or in a column beside all that follows the numbers. */
export type DiagramPlace = 'across' | 'beside' | 'tower';

// Diagrams by width over height.
const wide = 1.15;
const slender = 0.65;
const columnShare = 0.48;

/** The places for a sheet's diagram on side two, the one that suits its shape first, then those to try if something is wrong there. */
export function diagramPlaces(sheet: Sheet, width: number, bottom: number, metrics: Metrics): readonly DiagramPlace[] {
  const { picture } = sheet.diagram;
  const shape = picture.width / picture.height;
  if (shape >= wide) return ['across', 'beside', 'tower'];
  if (shape < slender) return ['tower', 'beside', 'across'];
  // Beside the meetings, a diagram that is higher than they are would leave gaps between them.
  const setting = createSetting({ side: 2, metrics, scale: 1, air: 0, bottom });
  const column = columnShare * width;
  const height = meetingsBlock(sheet.meetings, 1, column, 0, setting).height;
  const isLow = diagramSize(sheet.diagram, height, { least: 0, most: column }, setting).least <= height;
  return isLow ? ['beside', 'tower', 'across'] : ['tower', 'beside', 'across'];
}
