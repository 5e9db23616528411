import { collectionNames } from '../model/collections.ts';
import type { Rule } from './rule.ts';

/** No page cites a source that another has replaced. */
export const currentSources: Rule = {
  name: 'current-source',
  finds: 'A citation of a source that is marked as superseded.',
  fix: 'Cite the source that replaced it, and check the claim against it.',
  *check(content) {
    const successorById = new Map(content.sources.map(({ id, fields }) => [id, fields.supersededBy]));
    const mentions = collectionNames
      .filter((name) => name !== 'sources')
      .flatMap((name) => content[name].flatMap((entry) => entry.mentions));
    for (const { kind, target, place } of mentions) {
      const successor = kind === 'sources' ? successorById.get(target) : undefined;
      if (successor) yield { place, message: `The source “${target}” is superseded. Cite “${successor}” instead.` };
    }
  },
};
