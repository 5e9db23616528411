import type { Rule } from './rule.ts';

/** No page cites a source that another has replaced. */
export const currentSources: Rule = {
  name: 'current-source',
  finds: 'A citation of a source that is marked as superseded, or sources that supersede each other in a circle.',
  fix: 'Cite the source that replaced it, and check the claim against it.',
  *check({ sources }, drafts) {
    const known = new Set(drafts.map(({ collection, id }) => (collection === 'sources' ? id : undefined)));
    const successorById = new Map(
      sources.map(({ id, fields }) => [id, known.has(fields.supersededBy) ? fields.supersededBy : undefined]),
    );
    for (const { id, placeOf } of sources) {
      if (newestOf(id, successorById) !== undefined) continue;
      yield {
        place: placeOf('supersededBy'),
        message: `The source “${id}” is superseded by itself, directly or by way of others. Name the newest one.`,
      };
    }
    for (const { collection, mentions } of drafts) {
      if (collection === 'sources') continue;
      for (const { kind, target, place } of mentions) {
        const newest = kind === 'sources' ? newestOf(target, successorById) : undefined;
        if (newest === undefined || newest === target) continue;
        yield { place, message: `The source “${target}” is superseded. Cite “${newest}” instead.` };
      }
    }
  },
};

/** The source at the end of a row of successors; undefined where the row is a circle. */
function newestOf(id: string, successorById: ReadonlyMap<string, string | undefined>): string | undefined {
  const passed = new Set<string>();
  let newest = id;
  for (let next = successorById.get(id); next !== undefined; next = successorById.get(next)) {
    if (passed.has(next)) return undefined;
    passed.add(next);
    newest = next;
  }
  return newest;
}
