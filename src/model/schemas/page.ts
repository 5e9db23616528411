import { z } from 'zod';
import { aliases, day, line, order, text } from './fields.ts';

/** A page of prose: a part of the framework, the words above a list, or a page about the guide. */
export const pageSchema = z.strictObject({
  title: line('The page’s title.'),
  nav: line('A shorter name for the navigation.').optional(),
  aliases: aliases('Other names and questions that people type when they look for it.'),
  description: text('One sentence for lists and search engines.'),
  part: z
    .enum(['framework', 'list', 'about'])
    .meta({ description: 'The part of the guide it belongs to; a list page’s list follows its prose.' }),
  order: order('Its place in that part.'),
  reviewed: day('When the page was last checked against its sources.'),
});
