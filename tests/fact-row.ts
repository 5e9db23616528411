import { builtGuide } from './built-guide.ts';

/** What the row of a number says, cell by cell: its value with its unit, its window, what it is, and where it comes from. */
export function factRow(id: string): [value: string, window: string, name: string, origin: string] {
  const fact = builtGuide.facts.find((one) => one.id === id);
  if (!fact) throw new Error(`guide.json has no fact “${id}”.`);
  const source = builtGuide.sources.find((one) => one.id === fact.source);
  return [
    [fact.value, fact.unit].filter(Boolean).join(' '),
    fact.window ?? '–',
    fact.name,
    source?.short ?? fact.computed ?? '',
  ];
}
