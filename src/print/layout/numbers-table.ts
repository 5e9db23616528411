import type { Runs, Sheet } from '../sheet.ts';
import type { Block } from './block.ts';
import { palette } from './palette.ts';
import { createSetting, type Setting } from './setting.ts';
import { setText, type TextOptions } from './set-text.ts';
import { cellInset, tableBlock } from './table-block.ts';

const columnKeys = ['value', 'window', 'meaning', 'source'] as const;
type ColumnKey = (typeof columnKeys)[number];
const meaningIndex = columnKeys.indexOf('meaning');
// The most of the table's width that each column may ask for; the combination that makes the table lowest is taken.
const widestShares = [0.2, 0.25, 0.3].flatMap((window) => [0.18, 0.25].map((value) => [value, window, 1, 0.22]));
// A measure no cell reaches, so that each is measured on one line.
const farTooWide = 10_000;
// How much of the width left over each other column gets before meanings take the rest.
const spareShare = 0.17;

/** The table of numbers; its columns are as wide as their longest cell, or narrower where that makes it lower. */
export function numbersTable(numbers: Sheet['numbers'], width: number, setting: Setting): Block {
  const rows = numbers.rows.map((row, index) =>
    columnKeys.map((key) => ({ text: row[key], field: `numbers.rows[${index}].${key}` })),
  );
  const styles = cellStyles(setting);
  const longest = columnKeys.map((key, index) => {
    const heading = textWidth(numbers.columns[index] ?? '', { face: 'semibold', size: setting.sizes.label }, setting);
    const cells = numbers.rows.map((row) => textWidth(row[key], styles[key], setting));
    return Math.max(heading, ...cells) + 2 * cellInset + 1;
  });
  const candidates = widestShares.map((shares) => {
    const widths = shareWidth(longest, shares, width);
    return columnKeys.map((key, index) => ({
      heading: numbers.columns[index] ?? '',
      headingField: `numbers.columns[${index}]`,
      width: widths[index] ?? 0,
      ...styles[key],
    }));
  });
  const heights = candidates.map((columns) => tableBlock(columns, rows, createSetting(setting)).height);
  return tableBlock(candidates[heights.indexOf(Math.min(...heights))] ?? [], rows, setting);
}

function cellStyles({ sizes }: Setting): Readonly<Record<ColumnKey, Pick<TextOptions, 'face' | 'size' | 'colour'>>> {
  const plain = { face: 'regular', size: sizes.body, colour: palette.text } as const;
  return {
    value: { ...plain, face: 'semibold' },
    window: plain,
    meaning: plain,
    source: { ...plain, size: sizes.small, colour: palette.quiet },
  };
}

/** Narrows each column but the meanings to its most; meanings take what is left, or most of it where all fit. */
function shareWidth(longest: readonly number[], shares: readonly number[], width: number): readonly number[] {
  const natural = longest.map((column, index) => Math.min(column, width * (shares[index] ?? 1)));
  const spare = Math.max(0, width - natural.reduce((sum, column) => sum + column, 0));
  const widths = natural.map((column) => column + spare * spareShare);
  const others = widths.reduce((sum, column, index) => sum + (index === meaningIndex ? 0 : column), 0);
  return widths.map((column, index) => (index === meaningIndex ? width - others : column));
}

function textWidth(text: Runs | string, style: Pick<TextOptions, 'face' | 'size'>, setting: Setting): number {
  const options = { field: '', width: farTooWide, colour: palette.text, ...style };
  return setText(text, options, createSetting(setting)).width;
}
