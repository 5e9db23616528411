import { builtGuide } from '../built-guide.ts';

/** Fields that hold ids, addresses and what only the site or its search shows. */
const notPrinted = new Set(['id', 'address', 'nav', 'description', 'aliases', 'mermaid', 'checked', 'reviewed']);

/** Every line of text that the guide holds, field by field and cell by cell, without Markdown’s marks. */
export const guideLines: readonly string[] = linesOf(builtGuide);

/** The lines of an item of the guide, in the order of its fields. */
export function linesOf(value: unknown, field = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => linesOf(each, field));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, inner]) => (notPrinted.has(name) ? [] : linesOf(inner, name)));
  if (typeof value !== 'string') return [];
  if (field !== 'body') return [value];
  return value
    .split('\n')
    .flatMap((line) => line.replace(/^\s*(?:#+|-|\d+\.) /, '').split(/^\| | \| | \|$/))
    .filter((line) => line.trim() !== '' && !/^\[Diagram: /.test(line));
}
