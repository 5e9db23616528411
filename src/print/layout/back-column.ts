import type { Sheet } from '../sheet.ts';
import type { Column } from './column.ts';
import { diagramAcross } from './diagram-across.ts';
import { diagramBeside } from './diagram-beside.ts';
import type { DiagramPlace } from './diagram-places.ts';
import { diagramTower } from './diagram-tower.ts';
import { headingBlock } from './heading-block.ts';
import { numbersTable } from './numbers-table.ts';
import type { Setting } from './setting.ts';
import { thinBand } from './thin-band.ts';
import { wordsAndCard } from './words-and-card.ts';

/** Side two from top to bottom: band, numbers, diagram and meetings, the reader's own words, and the card. */
export function backColumn(sheet: Sheet, place: DiagramPlace, width: number, setting: Setting): Column {
  return [
    { gap: 0, stretch: 0, block: thinBand(sheet, width, setting) },
    { gap: 9, stretch: 1, block: headingBlock(sheet.numbers.heading, 'numbers.heading', width, setting) },
    { gap: 0, stretch: 0, block: numbersTable(sheet.numbers, width, setting) },
    ...rest[place](sheet, width, setting),
  ];
}

const rest: Readonly<Record<DiagramPlace, (sheet: Sheet, width: number, setting: Setting) => Column>> = {
  across: (sheet, width, setting) => [...diagramAcross(sheet, width, setting), ...wordsAndCard(sheet, width, setting)],
  beside: (sheet, width, setting) => [
    { gap: 11, stretch: 2, block: diagramBeside(sheet, width, setting) },
    ...wordsAndCard(sheet, width, setting),
  ],
  tower: (sheet, width, setting) => [{ gap: 11, stretch: 2, block: diagramTower(sheet, width, setting) }],
};
