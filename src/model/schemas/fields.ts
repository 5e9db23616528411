import { z } from 'zod';
import { parseText } from '../parse-markdown.ts';
import { unwrapField } from '../unwrap-field.ts';

/** What an id looks like: lower-case words and numbers joined by hyphens. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A paragraph of running text: Markdown without blocks, with `:term[…]` and `:fact[…]`. */
export function text(description: string) {
  return z
    .string()
    .regex(/\S/)
    .transform((markdown) => parseText(markdown).text)
    .meta({ description });
}

/** Whether a field holds running text, the only kind that is transformed. */
export function isText(field: z.ZodType): boolean {
  return unwrapField(field).def.type === 'pipe';
}

/** A short plain string without formatting. */
export function line(description: string) {
  return z
    .string()
    .regex(/^\S(.*\S)?$/, 'Write it on one line, without spaces at its ends.')
    .meta({ description });
}

/** The id of an entry in another collection. */
export function reference(refersTo: string, description: string) {
  return z.string().regex(idPattern, 'Write lower-case words joined by hyphens.').meta({ description, refersTo });
}

/** Names that also lead here in search: acronyms, spellings, wrong spellings. */
export function aliases(description: string) {
  return z.array(line('One other name.')).default([]).meta({ description });
}

/** A position among siblings; smaller comes first. */
export function order(description: string) {
  return z.int().positive().meta({ description });
}

/** A calendar day as YYYY-MM-DD. */
export function day(description: string) {
  return z.iso.date('Write a day of the calendar, as YYYY-MM-DD.').meta({ description });
}
