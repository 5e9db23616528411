import type { Content, Entry } from '../model/content.ts';
import type { Rule } from './rule.ts';

/** No two siblings claim the same place. */
export const uniqueOrder: Rule = {
  name: 'unique-order',
  finds: 'Two levels, skills, scenarios, profiles, topics of a skill or pages of a part with the same `order`.',
  fix: 'Give one of them another number; gaps of ten leave room.',
  *check(content) {
    for (const siblings of siblingGroups(content)) {
      const firstByOrder = new Map<number, string>();
      for (const { path, fields, placeOf } of siblings) {
        const first = firstByOrder.get(fields.order);
        if (first)
          yield {
            place: placeOf('order'),
            message: `The place ${fields.order} is already taken by ${first}. Choose another number.`,
          };
        else firstByOrder.set(fields.order, path);
      }
    }
  },
};

type Ordered = Entry<'levels' | 'skills' | 'scenarios' | 'profiles' | 'topics' | 'pages'>;

function siblingGroups({ levels, skills, scenarios, profiles, topics, pages }: Content): (readonly Ordered[])[] {
  return [
    levels,
    skills,
    scenarios,
    profiles,
    ...Map.groupBy(topics, ({ fields }) => fields.skill).values(),
    ...Map.groupBy(pages, ({ fields }) => fields.part).values(),
  ];
}
