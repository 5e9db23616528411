import type { Guide, LevelId } from '../model/guide.ts';
import { labels } from '../model/labels.ts';
import { howToUse } from './how-to-use.ts';
import { named } from './named.ts';
import type { Poster } from './poster.ts';
import { runsOf } from './runs-of.ts';
import type { SheetSetting } from './sheet-setting.ts';
import { sheetSurroundings } from './sheet-surroundings.ts';

/** The poster of every skill at every level: every line of it stands on the page of the levels. */
export function posterOfGuide(guide: Guide, setting: SheetSetting): Poster {
  const { kicker, footer, link } = sheetSurroundings(setting, labels.posterInvitation);
  return {
    title: `${labels.matrix}: ${labels.guide} poster`,
    kicker,
    name: labels.matrix,
    howToUse,
    levels: guide.levels.map(({ name, test }) => ({ name, test: runsOf(test) })),
    rows: guide.skills.map(({ id, name }) => ({
      skill: name,
      cells: guide.levels.map((level) => named(guide.canDos, id)[level.id as LevelId].map(runsOf)),
    })),
    footer,
    ...(link ? { link } : {}),
  };
}
