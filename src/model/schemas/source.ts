import { z } from 'zod';
import { line, reference } from './fields.ts';

/** A published source. */
export const sourceSchema = z.strictObject({
  title: line('The title as published.'),
  short: line('A short name for tables and sheets, such as RFC 9110.'),
  authors: line('Authors, where the publisher is not the author.').optional(),
  publisher: line('Who published it.'),
  published: z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'Write YYYY, YYYY-MM or YYYY-MM-DD.')
    .meta({ description: 'Year, month or day of publication.' })
    .optional(),
  url: z
    .url({ protocol: /^https$/, hostname: z.regexes.domain, error: 'Write a full https address.' })
    .meta({ description: 'Where to read it.' }),
  supersededBy: reference('sources', 'The source that replaces it; a superseded source cannot be cited.').optional(),
});
