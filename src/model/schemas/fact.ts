import { z } from 'zod';
import { day, line, reference } from './fields.ts';

/** A number or a fixed value, with everything needed to trust it. */
export const factSchema = z
  .strictObject({
    name: line('What it is the value of, as a noun phrase.'),
    value: line('The value as it is printed.'),
    unit: line('The unit, where the value does not carry it.').optional(),
    window: line('The window or the condition it holds for, worded to follow the value.').optional(),
    source: reference('sources', 'Where it comes from; may be left out where it is computed.').optional(),
    locator: line('Section or page in the source.').optional(),
    computed: line('How it is computed, as a formula, where it is.').optional(),
    checked: day('When the value was last compared with its source, or computed anew.'),
  })
  .refine(({ source, computed }) => source !== undefined || computed !== undefined, {
    message: 'Unexpected fact without an origin. Name its source, or say how it is computed.',
    path: ['source'],
  });
