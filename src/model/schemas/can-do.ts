import { z } from 'zod';
import { text } from './fields.ts';

const cell = (level: string) =>
  z
    .array(text('One statement that completes “I can …”, checkable.'))
    .min(3)
    .max(5)
    .meta({ description: `What one can do at ${level}.` });

/** One skill’s row of the matrix: what a product manager can do at each level. The file is named after the skill. */
export const canDoSchema = z.strictObject({
  foundation: cell('Foundation'),
  conversant: cell('Conversant'),
  'hands-on': cell('Hands-on'),
  technical: cell('Technical'),
});
