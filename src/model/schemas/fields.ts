import { z } from 'zod';
import { parseText } from '../parse-markdown.ts';

/** What an id looks like: lower-case words and numbers joined by hyphens. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What a field says of itself beside its type; `refersTo` names the collection whose ids it holds. */
export interface FieldNotes {
  readonly description: string;
  readonly refersTo?: string;
  readonly example?: string;
}

/** A paragraph of running text: Markdown without blocks, with `:term[…]` and `:fact[…]`. */
export function text(description: string) {
  return z
    .string()
    .min(1, 'Empty text, expected at least a word. Write it or remove the field.')
    .transform((markdown, context) => {
      const { text, faults } = parseText(markdown);
      for (const { message } of faults) context.addIssue({ code: 'custom', message });
      return text;
    })
    .meta({ description });
}

/** A short plain string without formatting. */
export function line(description: string) {
  return z
    .string()
    .min(1, 'Empty text, expected at least a word. Write it or remove the field.')
    .refine((value) => value.trim() === value && !value.includes('\n'), 'Unexpected line break or space at an end. Keep it to one trimmed line.')
    .meta({ description });
}

/** The id of an entry in another collection. */
export function reference(refersTo: string, description: string) {
  return z
    .string()
    .regex(idPattern, 'Unexpected characters in an id. Use lower-case words joined by hyphens.')
    .meta({ description, refersTo });
}

/** Names that also lead here in search: acronyms, spellings, wrong spellings. */
export function aliases(description: string) {
  return z.array(line('One other name.')).default([]).meta({ description });
}

/** A position among siblings; smaller comes first. */
export function order(description: string) {
  return z.int('Expected a whole number.').positive('Expected a number above zero.').meta({ description });
}

/** A calendar day as YYYY-MM-DD. */
export function day(description: string) {
  return z.iso.date('Unexpected date. Write it as YYYY-MM-DD.').meta({ description });
}
