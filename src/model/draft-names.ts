import type { Collection } from './collections.ts';

/** What prose may call the thing of a file, in lower case, as far as its fields can tell. */
export function draftNames(collection: Collection, id: string, fields: unknown): readonly string[] {
  if (collection !== 'terms') return [id];
  const { name, expansion, aliases } = (fields ?? {}) as Record<string, unknown>;
  const names: readonly unknown[] = [
    id,
    id.replaceAll('-', ' '),
    name,
    expansion,
    ...(Array.isArray(aliases) ? (aliases as unknown[]) : []),
  ];
  return names.filter((each) => typeof each === 'string').map((each) => each.toLowerCase());
}
