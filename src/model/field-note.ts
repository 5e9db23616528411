import type { z } from 'zod';

/** What a field’s schema says of itself: its description, or the kind of content whose ids it holds. */
export function fieldNote(field: z.ZodType, name: 'description' | 'refersTo'): string | undefined {
  const own = field.meta()?.[name];
  if (typeof own === 'string') return own;
  return 'innerType' in field.def ? fieldNote(field.def.innerType as z.ZodType, name) : undefined;
}
