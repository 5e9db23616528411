import type { FieldPath } from './content.ts';

/** A value that holds no others, and the way to it. */
export interface Leaf {
  readonly path: FieldPath;
  readonly value: unknown;
}

/** The values inside groups and lists that hold no others, in order. */
export function leavesOf(value: unknown, path: FieldPath = []): Leaf[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, [...path, name]));
}
