import { z } from 'zod';
import { line, text } from './fields.ts';

/** A diagram’s front matter; the Mermaid source follows it. */
export const diagramSchema = z.strictObject({
  title: line('A short title.'),
  description: line('One sentence: what the picture shows.'),
  text: z.array(text('One sentence.')).min(2).meta({ description: 'The picture in words, in reading order.' }),
});
