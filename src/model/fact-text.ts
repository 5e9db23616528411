import type { Fields } from './content.ts';

/** A fact’s value with its unit, and its window unless only the value is wanted. */
export function factText({ value, unit, window }: Fields<'facts'>, only: 'all' | 'value' = 'all'): string {
  return [value, unit, only === 'all' ? window : undefined].filter((part) => part !== undefined).join(' ');
}
