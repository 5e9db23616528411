import type { SheetFrame } from '../sheet.ts';
import type { Block } from './block.ts';
import { fitColumns } from './fit-columns.ts';
import type { Setting } from './setting.ts';
import { tableBlock } from './table-block.ts';

/** The table of sentences heard and questions to ask; a sentence is broken only where that saves more lines than it costs. */
export function hearTable(hear: SheetFrame['hear'], width: number, setting: Setting): Block {
  const rows = hear.rows.map(({ says, ask }, index) => [
    { text: says, field: `hear.rows[${index}].says` },
    { text: ask, field: `hear.rows[${index}].ask` },
  ]);
  const [says, ask] = hear.columns;
  const columns = fitColumns(
    [
      { heading: says, headingField: 'hear.columns[0]', face: 'semibold', wrapCost: 0.5 },
      { heading: ask, headingField: 'hear.columns[1]', hasPointer: true, wrapCost: 0 },
    ],
    rows,
    width,
    setting,
  );
  return tableBlock(columns, rows, setting);
}
