import type { Rule } from './rule.ts';

/** Every diagram is shown by a page. */
export const shownDiagrams: Rule = {
  name: 'shown-diagram',
  finds: 'A diagram that no page shows.',
  fix: 'Show it with `::diagram[id]` in a page’s body, or delete the file.',
  *check({ diagrams }, drafts) {
    // A file that cannot be read may be the one that shows it.
    if (drafts.some(({ isWhole }) => !isWhole)) return;
    const mentions = drafts.flatMap((draft) => draft.mentions);
    const shown = new Set(mentions.filter(({ kind }) => kind === 'diagrams').map(({ target }) => target));
    for (const { id, placeOf } of diagrams) {
      if (shown.has(id)) continue;
      yield {
        place: placeOf(),
        message: `No page shows the diagram “${id}”. Add ::diagram[${id}] to one, or delete the file.`,
      };
    }
  },
};
