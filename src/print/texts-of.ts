import type { Content, Entry, FieldPath } from '../model/content.ts';
import type { Place } from '../model/problem.ts';

/** A text of the content, and where its characters stand in its file. */
export interface WrittenText {
  readonly text: string;
  readonly placeOf: (index: number) => Place;
}

/** Every text of the content that can be printed: prose, and fields of plain words. */
export function textsOf(content: Content): readonly WrittenText[] {
  return Object.values(content).flatMap((entries: readonly Entry[]) =>
    entries.flatMap((entry) => [...entry.prose, ...plainFields(entry, entry.fields, [])]),
  );
}

/** The strings of an entry’s fields that are not prose; a place in one is that of the field. */
function plainFields(entry: Entry, value: unknown, path: FieldPath): WrittenText[] {
  if (typeof value === 'string') return [{ text: value, placeOf: () => entry.placeOf(...path) }];
  if (typeof value !== 'object' || value === null || 'inlines' in value) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => plainFields(entry, item, [...path, index]));
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'aliases' ? [] : plainFields(entry, item, [...path, key]),
  );
}
