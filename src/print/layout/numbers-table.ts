import type { Sheet } from '../sheet.ts';
import type { Block } from './block.ts';
import { fitColumns, type OpenColumn } from './fit-columns.ts';
import { palette } from './palette.ts';
import type { Setting } from './setting.ts';
import { tableBlock } from './table-block.ts';

const keys = ['value', 'window', 'meaning', 'source'] as const;

/** The table of numbers; values stay on one line wherever that costs no row. */
export function numbersTable(numbers: Sheet['numbers'], width: number, setting: Setting): Block {
  const rows = numbers.rows.map((row, index) =>
    keys.map((key) => ({ text: row[key], field: `numbers.rows[${index}].${key}` })),
  );
  const styles = columnStyles(setting);
  const columns = keys.map((key, index) => ({
    heading: numbers.columns[index] ?? '',
    headingField: `numbers.columns[${index}]`,
    ...styles[key],
  }));
  return tableBlock(fitColumns(columns, rows, width, setting), rows, setting);
}

function columnStyles({
  sizes,
}: Setting): Readonly<Record<(typeof keys)[number], Omit<OpenColumn, `heading${string}`>>> {
  return {
    value: { face: 'semibold', wrapCost: 0.6 },
    window: { wrapCost: 0.1 },
    meaning: { wrapCost: 0.15 },
    source: { size: sizes.small, colour: palette.quiet, wrapCost: 0.4 },
  };
}
