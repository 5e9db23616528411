import { z } from 'zod';
import { aliases, day, line, order, reference, text } from './fields.ts';

/** A topic: one idea, a page to the full anatomy. */
export const topicSchema = z.strictObject({
  title: line('The page’s title, as a noun phrase.'),
  aliases: aliases('Other names and questions that people type when they look for it.'),
  skill: reference('skills', 'The skill it belongs to.'),
  order: order('Its place in the skill’s reading order; leave gaps of ten.'),
  level: reference('levels', 'The first level that needs this page.'),
  summary: text('In one sentence, 25–35 words: what it is and why a product manager meets it.'),
  prerequisites: z
    .array(reference('topics', 'One topic.'))
    .default([])
    .meta({ description: 'Topics to read first; must not lead back here.' }),
  changes: z
    .strictObject({
      user: text('What users notice.'),
      cost: text('What it costs or saves.'),
      time: text('What it does to dates.'),
      risk: text('What can go wrong.'),
    })
    .meta({ description: 'What it changes for you.' }),
  questions: z
    .array(
      z.strictObject({
        ask: text('The question, as you would say it aloud.'),
        listen: text('What a good answer sounds like.'),
      }),
    )
    .min(4)
    .max(6)
    .meta({ description: 'Four to six questions to ask, best first.' }),
  misconceptions: z
    .array(z.strictObject({ wrong: text('What people say.'), right: text('What is true.') }))
    .min(2)
    .max(3)
    .meta({ description: 'Two or three common errors.' }),
  byLevel: z
    .strictObject({
      foundation: text('At Foundation.'),
      conversant: text('At Conversant.'),
      'hands-on': text('At Hands-on.'),
      technical: text('At Technical.'),
    })
    .meta({ description: 'What you do with the topic at each level.' }),
  stop: text('“Stop here unless …”: who needs more than this page.'),
  say: text('One sentence to forward to a stakeholder.'),
  sources: z
    .array(reference('sources', 'One source.'))
    .min(2)
    .max(4)
    .meta({ description: 'Two to four primary sources.' }),
  reviewed: day('When the page was last checked against its sources.'),
});
