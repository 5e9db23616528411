import type { FieldPath } from './content.ts';

/** What a field inside plain values holds; undefined where it is not there. */
export function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce((group: unknown, step): unknown => {
    if (typeof group !== 'object' || group === null || !Object.hasOwn(group, step)) return undefined;
    return (group as Record<string | number, unknown>)[step];
  }, value);
}
