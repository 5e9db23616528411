import { z } from 'zod';
import { aliases, line, reference, text } from './fields.ts';

/** A glossary term. */
export const termSchema = z
  .strictObject({
    name: line('The term, in lower case unless it is a name.'),
    expansion: line('For an acronym: the words it stands for.').optional(),
    aliases: aliases('Other names, plurals and spellings; `:term[…]` finds the term by any of them.'),
    means: text('The definition, one or two sentences.'),
    ordinary: z
      .literal(true)
      .meta({ description: 'For an everyday word that engineers use in a sense of their own; needs `misleads`.' })
      .optional(),
    misleads: text('What it is mistaken for.').optional(),
    topic: reference('topics', 'The topic that explains it.').optional(),
  })
  .refine(({ ordinary, misleads }) => !ordinary || misleads !== undefined, {
    message: 'Unexpected ordinary word without its misunderstanding. Say in “misleads” what it is mistaken for.',
    path: ['ordinary'],
  });
