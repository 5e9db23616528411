import { collections } from '../model/collections.ts';
import { topicSchema } from '../model/schemas/topic.ts';
import type { Rule } from './rule.ts';

const levelIds = Object.keys(topicSchema.shape.byLevel.shape);
const pageIds = ['home', 'skills', 'levels', 'topics', 'phrases', 'scenarios', 'glossary', 'facts', 'sources', 'downloads', 'not-found'];

/** The framework is complete: every level, a row of can-dos for every skill, and the pages that the site is built around. */
export const wholeFramework: Rule = {
  name: 'whole-framework',
  finds: 'A missing part of the framework: one of the four levels, a skill’s row of can-dos, or a page that the site is built around.',
  fix: 'Write the file that the message names.',
  *check(content) {
    const wanted = [
      ...levelIds.map((id) => ['levels', id] as const),
      ...content.skills.map(({ id }) => ['can-dos', id] as const),
      ...pageIds.map((id) => ['pages', id] as const),
    ];
    for (const [collection, id] of wanted) {
      if (content[collection].some((entry) => entry.id === id)) continue;
      const { folder, ending, noun } = collections[collection];
      const path = `${folder}/${id}${ending}`;
      yield { place: { path, line: 1, column: 1 }, message: `Missing file, the guide needs the ${noun} “${id}”. Write it.` };
    }
    for (const { id, placeOf } of content.levels) {
      if (!levelIds.includes(id)) yield { place: placeOf(), message: `Unexpected level “${id}”, the framework has ${levelIds.join(', ')}. Remove the file.` };
    }
    for (const { id, placeOf } of content['can-dos']) {
      if (!content.skills.some((skill) => skill.id === id)) {
        yield { place: placeOf(), message: `No skill is called “${id}”. Name the file after a skill.` };
      }
    }
  },
};
