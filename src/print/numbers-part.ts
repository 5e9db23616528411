import { factText } from '../model/fact-text.ts';
import type { Guide } from '../model/guide.ts';
import { labels } from '../model/labels.ts';
import { factOrigin } from '../model/relations.ts';
import { named } from './named.ts';
import { plainRuns } from './runs-of.ts';
import { sheetLabels } from './sheet-labels.ts';
import type { Sheet } from './sheet.ts';

/** Key numbers, each with its window and where it comes from. */
export function numbersPart(guide: Guide, factIds: readonly string[]): Sheet['numbers'] {
  return {
    heading: labels.numbers,
    columns: sheetLabels.numbers,
    rows: factIds.map((id) => {
      const fact = named(guide.factById, id);
      return {
        value: factText(fact, 'value'),
        window: fact.window ?? sheetLabels.noWindow,
        meaning: plainRuns(fact.name),
        source: factOrigin(guide, fact),
      };
    }),
  };
}
