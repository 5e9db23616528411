import type { ProfileSheet } from '../sheet.ts';
import type { Block } from './block.ts';
import { fitColumns } from './fit-columns.ts';
import type { Setting } from './setting.ts';
import { tableBlock } from './table-block.ts';

/** The table of target levels: a gauge before each level’s name, and why it is that one. */
export function targetsTable(targets: ProfileSheet['targets'], width: number, setting: Setting): Block {
  const rows = targets.rows.map(({ skill, level, order, why }, index) => [
    { text: skill, field: `targets.rows[${index}].skill` },
    { text: level, field: `targets.rows[${index}].level`, filled: order },
    { text: why, field: `targets.rows[${index}].why` },
  ]);
  const [skill, level, why] = targets.columns;
  const columns = fitColumns(
    [
      { heading: skill, headingField: 'targets.columns[0]', face: 'semibold', wrapCost: 0.6 },
      { heading: level, headingField: 'targets.columns[1]', gaugeSteps: targets.steps, wrapCost: 2 },
      { heading: why, headingField: 'targets.columns[2]', wrapCost: 0 },
    ],
    rows,
    width,
    setting,
  );
  return tableBlock(columns, rows, setting);
}
