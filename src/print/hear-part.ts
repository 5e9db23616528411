import type { Guide } from '../model/guide.ts';
import { labels } from '../model/labels.ts';
import { named } from './named.ts';
import { plainRuns, runsOf } from './runs-of.ts';
import type { SheetFrame } from './sheet.ts';

/** What they say and you ask: each phrase with its first question. */
export function hearPart(guide: Guide, phraseIds: readonly string[]): SheetFrame['hear'] {
  return {
    heading: `${labels.theySay}, ${labels.youAsk.toLowerCase()}`,
    columns: [labels.theySay, labels.youAsk],
    rows: phraseIds.map((id) => {
      const { says, ask } = named(guide.phraseById, id);
      return { says: plainRuns(`“${says}”`), ask: ask.slice(0, 1).flatMap(runsOf) };
    }),
  };
}
