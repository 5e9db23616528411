import type { z } from 'zod';

/** A field’s schema without what makes it optional or gives it a default. */
export function unwrapField(field: z.ZodType): z.ZodType {
  return 'innerType' in field.def ? unwrapField(field.def.innerType as z.ZodType) : field;
}
