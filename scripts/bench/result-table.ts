/** What was measured of one contestant, by the name of the measure; undefined where it could not be. */
export interface Result {
  readonly name: string;
  readonly values: Readonly<Record<string, number | undefined>>;
}

/** The results as a Markdown table: a row for each measure, and behind each value its ratio to the first contestant’s. */
export function resultTable(measures: Readonly<Record<string, string>>, results: readonly Result[]): string {
  const [own] = results;
  const rows = Object.entries(measures).map(([measure, unit]) => [
    unit ? `${measure}, ${unit}` : measure,
    ...results.map((result) => cellOf(result.values[measure], result === own ? undefined : own?.values[measure])),
  ]);
  const lines = [['', ...results.map(({ name }) => name)], ['---', ...results.map(() => '---:')], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellOf(value: number | undefined, own: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '–';
  const ratio = own ? ` (${rounded(value / own)} ×)` : '';
  return rounded(value) + ratio;
}

/** A number with as many digits as it deserves: three at most before the point, and one or two after a small one. */
function rounded(value: number): string {
  if (value === 0) return '0';
  if (Math.abs(value) >= 10) return String(Math.round(value));
  return String(Number(value.toFixed(Math.abs(value) < 1 ? 3 : 1)));
}
