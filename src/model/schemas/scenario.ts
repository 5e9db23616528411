import { z } from 'zod';
import { day, line, order, reference, text } from './fields.ts';
import { meetings, type Meeting } from './phrase.ts';

/** A scenario: a meeting replayed slowly. */
export const scenarioSchema = z.strictObject({
  title: line('What happens, as a headline.'),
  order: order('Its place in the list.'),
  summary: text('One sentence for lists and search.'),
  meeting: z.enum(Object.keys(meetings) as [Meeting, ...Meeting[]]).meta({ description: 'The kind of meeting.' }),
  scene: z.array(text('One line.')).length(3).meta({ description: 'The scene in three lines.' }),
  said: z
    .array(
      z.strictObject({
        says: line('The words, without quotation marks.'),
        means: text('What they mean here.'),
        phrase: reference('phrases', 'The phrase’s own page.').optional(),
      }),
    )
    .min(2)
    .max(5)
    .meta({ description: 'What was said, decoded phrase by phrase.' }),
  stake: text('What is at stake.'),
  ask: z
    .array(z.strictObject({ ask: text('The question.'), because: text('Why this one.') }))
    .length(3)
    .meta({ description: 'Three questions, best first.' }),
  say: text('A sentence to say at the end.'),
  next: z.array(reference('topics', 'One topic.')).min(1).max(4).meta({ description: 'What to read after.' }),
  reviewed: day('When the page was last checked against its sources.'),
});
