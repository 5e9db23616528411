import { z } from 'zod';
import { line, order, reference, text } from './fields.ts';

/** One of the five skills of the framework. */
export const skillSchema = z.strictObject({
  name: line('The skill’s name.'),
  short: line('One or two words for tight places.'),
  order: order('Its place among the skills.'),
  summary: text('One sentence: what the skill is good for.'),
  understand: z
    .array(text('One thing.'))
    .min(3)
    .max(6)
    .meta({ description: 'What a product manager should understand.' }),
  learn: z
    .array(
      z.strictObject({
        item: line('The thing to learn, as the framework names it.'),
        topic: reference('topics', 'The topic that teaches it; leave out until it is written.').optional(),
      }),
    )
    .min(3)
    .meta({ description: 'What to learn.' }),
});
