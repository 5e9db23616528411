import { z } from 'zod';
import { aliases, day, line, order, reference, text } from './fields.ts';

const target = (skill: string) =>
  z
    .strictObject({
      level: reference('levels', 'The level to aim for.'),
      why: text('Why this level and not the one above or below.'),
    })
    .meta({ description: `How far to go in ${skill}.` });

/** A profile: a kind of product, and how technical its product manager needs to be, skill by skill. */
export const profileSchema = z.strictObject({
  name: line('The kind of product, as a noun phrase.'),
  order: order('Its place among the profiles.'),
  aliases: aliases('Other names and questions that people type when they look for it.'),
  summary: text('One sentence for lists and search: what decides this profile.'),
  product: text('What such a product is like, and what makes its product manager’s week.'),
  targets: z
    .strictObject({
      apis: target('APIs and integrations'),
      data: target('data'),
      systems: target('system trade-offs'),
      communication: target('communication'),
      tools: target('tools'),
    })
    .meta({ description: 'A target level for each skill.' }),
  hear: z.array(reference('phrases', 'One phrase.')).min(3).max(5).meta({ description: 'Phrases heard every week.' }),
  read: z
    .array(reference('topics', 'One topic.'))
    .min(5)
    .max(8)
    .meta({ description: 'What to read first, in order; a topic comes after those it builds on.' }),
  start: text('One thing to do in the first week.'),
  stop: text('Where to stop: the sign that somebody in this job has gone too far.'),
  reviewed: day('When the page was last checked against its sources.'),
});
