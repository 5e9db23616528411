import { z } from 'zod';
import { day, line, order, reference, text } from './fields.ts';

const threeQuestions = (meeting: string) =>
  z
    .array(text('One question.'))
    .length(3)
    .meta({ description: `Questions for ${meeting}.` });

/** One of the four levels. */
export const levelSchema = z.strictObject({
  name: line('The level’s name.'),
  order: order('Its place among the levels.'),
  test: text('The level’s test in one line, in the first person.'),
  fits: text('Which product managers it usually fits.'),
  can: z.array(text('One thing.')).min(3).max(5).meta({ description: 'You can …' }),
  needNot: z.array(text('One thing.')).min(3).max(5).meta({ description: 'You need not …' }),
  selfCheck: z.array(text('One question.')).length(10).meta({ description: 'Ten self-check questions.' }),
  next: z.array(reference('topics', 'One topic.')).length(3).meta({ description: 'Three pages to read next.' }),
  tooFar: z.array(text('One sign.')).min(3).max(4).meta({ description: 'Signs that you went too far.' }),
  hear: z
    .array(reference('phrases', 'One phrase.'))
    .length(10)
    .meta({ description: 'Ten phrases for the sheet: they say, you ask.' }),
  numbers: z.array(reference('facts', 'One fact.')).min(6).max(12).meta({ description: 'Key numbers for the sheet.' }),
  diagram: reference('diagrams', 'The sheet’s diagram.'),
  meetings: z
    .strictObject({
      planning: threeQuestions('planning'),
      'design-review': threeQuestions('a design review'),
      incident: threeQuestions('an incident'),
      'vendor-call': threeQuestions('a vendor call'),
    })
    .meta({ description: 'Questions by meeting.' }),
  reviewed: day('When the page was last checked against its sources.'),
});
