/** What a column of a table needs in points: its longest word, and all of its longest cell on one line. */
export interface WidthNeed {
  readonly least: number;
  readonly most: number;
}

/** The widths of a table’s columns, adding up to `width`: none under its longest word, long texts given more. */
export function shareWidth(needs: readonly WidthNeed[], width: number): readonly number[] {
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  const most = needs.reduce((sum, need) => sum + need.most, 0);
  if (most <= width) return needs.map((need) => need.most + (width - most) / needs.length);
  // What is left goes where most text still has to wrap; roots, so that a long cell does not starve the others.
  const wishes = needs.map((need) => Math.sqrt(need.most * Math.max(0, need.most - need.least)));
  const wished = wishes.reduce((sum, wish) => sum + wish, 0) || 1;
  const free = width - least;
  const widths = needs.map((need, index) => Math.min(need.most, need.least + (free * (wishes[index] ?? 0)) / wished));
  const unused = width - widths.reduce((sum, each) => sum + each, 0);
  const widest = needs.findIndex((need) => need.most === Math.max(...needs.map((other) => other.most)));
  return widths.map((each, index) => (index === widest ? each + unused : each));
}
