import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';

/**
 * Starlight’s own collection holds no files: every page comes from the guide’s model. Its schema says what a page tells
 * Starlight’s frame.
 */
export const collections = {
  docs: defineCollection({
    loader: () => [],
    schema: docsSchema({
      extend: z.object({
        /** What kind of thing the page is, with a link to the list of its kind. */
        kind: z.object({ label: z.string(), link: z.string().optional() }).optional(),
        /** The page’s other affiliations: a skill, a level. */
        marks: z.array(z.object({ label: z.string(), link: z.string() })).default([]),
        reviewed: z.string().optional(),
      }),
    }),
  }),
};
