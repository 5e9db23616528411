import { z } from 'zod';
import { line, order, reference, text } from './fields.ts';

const threeTopics = (meeting: string) =>
  z
    .array(reference('topics', 'One topic.'))
    .length(3)
    .meta({ description: `Topics whose first question suits ${meeting}.` });

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
  hear: z
    .array(reference('phrases', 'One phrase.'))
    .length(10)
    .meta({ description: 'Ten phrases for the sheet, from ten topics, those that are needed first at the top.' }),
  numbers: z.array(reference('facts', 'One fact.')).min(6).max(12).meta({ description: 'Key numbers for the sheet.' }),
  diagram: reference('diagrams', 'The sheet’s diagram.'),
  meetings: z
    .strictObject({
      planning: threeTopics('planning'),
      'design-review': threeTopics('a design review'),
      incident: threeTopics('an incident'),
      'vendor-call': threeTopics('a vendor call'),
    })
    .meta({ description: 'Questions by meeting: the first question of each topic.' }),
});
