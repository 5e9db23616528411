import type { z } from 'zod';
import type { FieldPath } from './content.ts';
import { unwrapField } from './unwrap-field.ts';

/** The schema of a field inside a schema; undefined where the schema has no such field. */
export function schemaField(schema: z.ZodType, path: FieldPath): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((field, step) => {
    const group = field && unwrapField(field);
    if (!group) return undefined;
    if ('element' in group) return typeof step === 'number' ? (group.element as z.ZodType) : undefined;
    if (!('shape' in group) || !Object.hasOwn(group.shape as object, step)) return undefined;
    return (group.shape as Record<string, z.ZodType>)[step];
  }, schema);
}
