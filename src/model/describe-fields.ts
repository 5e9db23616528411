import type { z } from 'zod';
import { collections, type Collection } from './collections.ts';
import { fieldNote } from './field-note.ts';
import { listBounds } from './list-bounds.ts';
import { unwrapField } from './unwrap-field.ts';

/** What a field of a content file holds, in words. */
export interface FieldNote {
  /** The field’s name; for a field inside others, joined by dots, with `[]` after a list. */
  readonly name: string;
  /** What it holds, such as “text” or “list of 2–4 ids of sources”. */
  readonly holds: string;
  readonly required: boolean;
  readonly description: string;
}

/** Every field of a kind of content in the order of its schema, nested ones after the field that holds them. */
export function describeFields(collection: Collection): readonly FieldNote[] {
  return fieldsOf(collections[collection].schema, '');
}

function fieldsOf(schema: z.ZodType, prefix: string): FieldNote[] {
  const inner = unwrapField(schema);
  if (!('shape' in inner)) return [];
  return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([key, field]) => {
    const name = prefix + key;
    const required = field.def.type !== 'optional' && field.def.type !== 'default';
    const note = { name, holds: holds(field), required, description: fieldNote(field, 'description') ?? '' };
    const element = elementOf(field);
    return [note, ...(element ? fieldsOf(element, `${name}[].`) : fieldsOf(field, `${name}.`))];
  });
}

function holds(field: z.ZodType): string {
  const refersTo = fieldNote(field, 'refersTo');
  if (refersTo) return `id of a ${collections[refersTo as Collection].noun}`;
  const element = elementOf(field);
  if (element) return `list of ${countOf(unwrapField(field))}${plural(holds(element))}`;
  const inner = unwrapField(field);
  if ('shape' in inner) return 'group';
  switch (inner.def.type) {
    case 'pipe':
      return 'text';
    case 'number':
      return 'whole number';
    case 'enum':
      return `one of ${Object.keys((inner.def as unknown as { entries: object }).entries)
        .map((value) => `\`${value}\``)
        .join(', ')}`;
    default:
      return 'format' in inner && inner.format === 'date' ? 'day' : 'line';
  }
}

function plural(name: string): string {
  if (name.startsWith('id of a ')) return `${name.replace('id of a ', 'ids of ')}s`;
  if (name.startsWith('one of ')) return `words, each ${name}`;
  return name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`;
}

/** The number of items that a list may have, with a space after it; empty where any number will do. */
function countOf(list: z.ZodType): string {
  const { least, most } = listBounds(list);
  if (least === most) return `${least} `;
  if (most !== Infinity) return `${least}–${most} `;
  return least > 1 ? `at least ${least} ` : '';
}

function elementOf(field: z.ZodType): z.ZodType | undefined {
  const inner = unwrapField(field);
  return 'element' in inner ? (inner.element as z.ZodType) : undefined;
}
