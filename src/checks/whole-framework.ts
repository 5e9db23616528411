import { collections, type Collection } from '../model/collections.ts';
import { nearestName } from '../model/nearest-name.ts';
import { topicSchema } from '../model/schemas/topic.ts';
import type { Rule } from './rule.ts';
import { sitePages } from './site-pages.ts';

const levelIds = Object.keys(topicSchema.shape.byLevel.shape);

/** The framework is complete: every level, a row of can-dos for every skill, and the pages that the site is built around. */
export const wholeFramework: Rule = {
  name: 'whole-framework',
  finds:
    'A missing part of the framework: one of the four levels, a skill’s row of can-dos, or a page that the site is built around; or a level, a row or a page that it has no place for.',
  fix: 'Write the file that the message names, or remove or rename the one it stands in.',
  *check(content, drafts) {
    const idsOf = (collection: Collection): string[] =>
      drafts.filter((draft) => draft.collection === collection).map(({ id }) => id);
    const skillIds = idsOf('skills');
    const wanted = [
      ...levelIds.map((id) => ['levels', id] as const),
      ...skillIds.map((id) => ['can-dos', id] as const),
      ...sitePages.map((id) => ['pages', id] as const),
    ];
    for (const [collection, id] of wanted) {
      if (idsOf(collection).includes(id)) continue;
      const { folder, ending, noun } = collections[collection];
      const path = `${folder}/${id}${ending}`;
      yield {
        place: { path, line: 1, column: 1 },
        message: `Missing file, the guide needs the ${noun} “${id}”. Write it.`,
      };
    }
    for (const { id, placeOf } of content.levels) {
      if (!levelIds.includes(id))
        yield {
          place: placeOf(),
          message: `Unexpected level “${id}”, the framework has ${levelIds.join(', ')}. Remove the file.`,
        };
    }
    for (const { id, fields, placeOf } of content.pages) {
      if (fields.part === 'framework' || id === 'about' || sitePages.includes(id)) continue;
      yield {
        place: placeOf('part'),
        message: `Unexpected page “${id}” in the part “${fields.part}”, which the site does not show. Put it in the part “framework”, or remove the file.`,
      };
    }
    for (const { id, placeOf } of content['can-dos']) {
      if (skillIds.includes(id)) continue;
      const near = nearestName(id, skillIds);
      yield {
        place: placeOf(),
        message: `No skill is called “${id}”. ${near ? `Did you mean “${near}”?` : 'Name the file after a skill.'}`,
      };
    }
  },
};
