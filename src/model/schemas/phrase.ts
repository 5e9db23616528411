import { z } from 'zod';
import { aliases, line, reference, text } from './fields.ts';

/** The meetings in which sentences are heard and questions asked, in the order a product lives through them. */
export const meetings = {
  planning: 'Planning',
  'design-review': 'Design review',
  incident: 'Incident',
  'vendor-call': 'Vendor call',
} as const;

/** One of the kinds of meeting. */
export type Meeting = keyof typeof meetings;

/** A phrase: a sentence as engineers say it, what it means and what to ask. */
export const phraseSchema = z.strictObject({
  says: line('The sentence as engineers say it, without quotation marks.'),
  aliases: aliases('Other wordings, acronyms and misspellings that people type.'),
  means: text('What it means, 25–40 words.'),
  whyNow: text('Why they say it now.'),
  cost: text('What it may cost: users, money or time.'),
  ask: z
    .array(text('One question.'))
    .min(2)
    .max(3)
    .meta({ description: 'Two or three questions, best first; the first goes on the sheets.' }),
  dontSay: text('One line that would not help, as it would be said.'),
  topic: reference('topics', 'The topic that explains it.'),
  level: reference('levels', 'Only where it differs from the topic’s level.').optional(),
  meetings: z
    .array(z.enum(Object.keys(meetings) as [Meeting, ...Meeting[]]))
    .min(1)
    .meta({ description: 'Where it is heard.' }),
});
