/** What one column of a table needs. */
export interface ColumnNeed {
  /** For each row, the least widths in points at which its cell takes one line, two lines, and so on. */
  readonly cells: readonly (readonly number[])[];
  /** What each line over the first costs in this column, in lines, beside making its row higher. */
  readonly wrapCost: number;
}

/** A width of a column, and the lines of its cells there, row by row. */
interface Choice {
  readonly width: number;
  readonly lines: readonly number[];
}

const usualLines = 2;
// A third line costs more than its height: it breaks the rhythm of a table.
const thirdLineCost = 4;
// The most in points by which a column is widened while there is width to share out.
const mostSlack = 26;

/** The text widths, adding up to `width`, at which a table's rows take the fewest lines; width that no column needs is shared out, the last column taking the rest. */
export function columnWidths(columns: readonly ColumnNeed[], width: number): readonly number[] {
  const choices = columns.map(choicesOf);
  // The column with most to say gets whatever the others leave, so that only theirs have to be tried.
  const most = choices.map((list) => list.at(-1)?.width ?? 0);
  const flexible = most.indexOf(Math.max(...most));
  const others = choices.map((list, index) => (index === flexible ? [] : list));
  let best: { chosen: readonly Choice[]; cost: number; slack: number } | undefined;
  for (const picked of combinations(others)) {
    const left = width - picked.reduce((sum, choice) => sum + choice.width, 0);
    const widest = choices[flexible]?.findLast((choice) => choice.width <= left);
    if (!widest) continue;
    const chosen = picked.toSpliced(flexible, 0, widest);
    const cost = costOf(columns, chosen);
    const slack = left - widest.width;
    if (!best || cost < best.cost || (cost === best.cost && slack > best.slack)) best = { chosen, cost, slack };
  }
  if (best)
    return shareSlack(
      best.chosen.map((choice) => choice.width),
      best.slack,
    );
  // Nothing fits: the widest column is the one to be too narrow.
  const least = choices.map((list) => list[0]?.width ?? 0);
  const over = least.reduce((sum, one) => sum + one, -width);
  const widest = least.indexOf(Math.max(...least));
  return least.map((one, index) => (index === widest ? one - over : one));
}

/** The widths worth trying for a column, narrow first: those at which some cell takes a line less. */
function choicesOf({ cells }: ColumnNeed): readonly Choice[] {
  const least = Math.max(0, ...cells.map((cell) => cell.at(-1) ?? 0));
  const widths = [least, ...cells.flat().filter((width) => width > least)].map(Math.ceil);
  return [...new Set(widths)]
    .sort((one, other) => one - other)
    .map((width) => ({ width, lines: cells.map((cell) => cell.findIndex((needed) => needed <= width) + 1) }));
}

/** Every way to pick one choice from each list that has any. */
function combinations(lists: readonly (readonly Choice[])[]): readonly (readonly Choice[])[] {
  return lists.reduce<readonly (readonly Choice[])[]>(
    (picked, list) => (list.length === 0 ? picked : picked.flatMap((some) => list.map((choice) => [...some, choice]))),
    [[]],
  );
}

function costOf(columns: readonly ColumnNeed[], chosen: readonly Choice[]): number {
  let cost = 0;
  columns[0]?.cells.forEach((_, row) => {
    let height = 1;
    chosen.forEach(({ lines }, column) => {
      const count = lines[row] ?? 1;
      height = Math.max(height, count);
      cost += (count - 1) * (columns[column]?.wrapCost ?? 0);
    });
    cost += height + (height > usualLines ? thirdLineCost : 0);
  });
  return cost;
}

/** Widens all but the last column by as much, so that no gap between two columns is far wider than the others. */
function shareSlack(widths: readonly number[], slack: number): readonly number[] {
  const each = Math.min(mostSlack, slack / (widths.length - 1));
  return widths.map((one, index) => one + (index < widths.length - 1 ? each : slack - each * (widths.length - 1)));
}
