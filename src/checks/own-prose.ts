import type { Draft, Prose } from '../model/content.ts';

/** Fields that hold somebody else’s words. */
const quotedFields = new Set<string | number>(['dontSay', 'wrong']);

/** Every piece of running text in the guide’s own voice: fields one by one, and the body’s paragraphs, headings and cells. */
export function ownProse({ prose }: Draft): readonly Prose[] {
  return prose.filter(({ field }) => !field.some((step) => quotedFields.has(step)));
}
