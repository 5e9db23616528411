import { collections, type Collection } from '../model/collections.ts';
import { nearestName } from '../model/nearest-name.ts';
import { profileSchema } from '../model/schemas/profile.ts';
import { topicSchema } from '../model/schemas/topic.ts';
import { pagesAbout } from './pages-about.ts';
import type { Rule } from './rule.ts';
import { sitePages } from './site-pages.ts';

const levelIds = Object.keys(topicSchema.shape.byLevel.shape);
const skillIds = Object.keys(profileSchema.shape.targets.shape);

/** The framework is complete: every level, every skill with its row of can-dos, the pages and the number that the site is built around. */
export const wholeFramework: Rule = {
  name: 'whole-framework',
  finds:
    'A missing part of the framework: one of the four levels or the five skills, a skill’s row of can-dos or last paragraph, a page that the site is built around, or the reading speed; or a level, a skill, a row or a page that it has no place for.',
  fix: 'Write the file that the message names, or remove or rename the one it stands in.',
  *check(content, drafts) {
    const idsOf = (collection: Collection): string[] =>
      drafts.filter((draft) => draft.collection === collection).map(({ id }) => id);
    const wanted = [
      ...levelIds.map((id) => ['levels', id] as const),
      ...skillIds.flatMap((id) => [['skills', id] as const, ['can-dos', id] as const]),
      ['facts', 'reading-speed'] as const,
      ...[...sitePages, ...pagesAbout].map((id) => ['pages', id] as const),
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
    for (const { id, noun, ids, placeOf } of [
      ...content.levels.map((level) => ({ ...level, noun: 'level', ids: levelIds })),
      ...content.skills.map((skill) => ({ ...skill, noun: 'skill', ids: skillIds })),
    ]) {
      if (!ids.includes(id))
        yield {
          place: placeOf(),
          message: `Unexpected ${noun} “${id}”, the framework has ${ids.join(', ')}. Remove the file.`,
        };
    }
    for (const { id, path, bodyLine, blocks } of content.skills) {
      if (blocks.at(-1)?.type !== 'paragraph')
        yield {
          place: { path, line: bodyLine, column: 1 },
          message: `The skill “${id}” does not end in a paragraph. End it with where the skill stops.`,
        };
    }
    for (const { id, fields, placeOf } of content.facts) {
      if (id === 'reading-speed' && !(Number(fields.value) > 0))
        yield {
          place: placeOf('value'),
          message: `Unexpected value “${fields.value}”, expected words a minute, which reading times are computed with. Write digits.`,
        };
    }
    for (const { id, fields, placeOf } of content.pages) {
      if (fields.part !== 'list' || sitePages.includes(id)) continue;
      yield {
        place: placeOf('part'),
        message: `Unexpected page “${id}” in the part “list”, which has no list for it. Put it in the part “framework” or “about”, or remove the file.`,
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
