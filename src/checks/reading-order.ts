import type { Rule } from './rule.ts';

/** A profile’s reading list names each topic once, after the topics it builds on. */
export const readingOrder: Rule = {
  name: 'reading-order',
  finds:
    'A profile whose reading list names a topic twice, or before one of its prerequisites that is on the list too.',
  fix: 'Move the prerequisite up, or keep the topic once.',
  *check({ profiles, topics }) {
    const prerequisitesById = new Map(topics.map(({ id, fields }) => [id, fields.prerequisites]));
    for (const { fields, placeOf } of profiles) {
      for (const [index, topic] of fields.read.entries()) {
        const place = placeOf('read', index);
        if (fields.read.indexOf(topic) < index)
          yield { place, message: `The topic “${topic}” is already on the list. Keep it once.` };
        const late = fields.read.slice(index + 1).find((later) => prerequisitesById.get(topic)?.includes(later));
        if (late)
          yield { place, message: `The topic “${topic}” builds on “${late}”, which comes later. Move “${late}” up.` };
      }
    }
  },
};
