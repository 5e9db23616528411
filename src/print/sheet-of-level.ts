import type { Guide, Level, LevelId } from '../model/guide.ts';
import { labels } from '../model/labels.ts';
import { questionsOfLevel } from '../model/meeting-questions.ts';
import { hearPart } from './hear-part.ts';
import { howToUse } from './how-to-use.ts';
import { meetingsPart } from './meetings-part.ts';
import { named } from './named.ts';
import { numbersPart } from './numbers-part.ts';
import { runsOf } from './runs-of.ts';
import { sheetLabels } from './sheet-labels.ts';
import type { PicturedSetting } from './sheet-setting.ts';
import { sheetSurroundings } from './sheet-surroundings.ts';
import type { Sheet } from './sheet.ts';

/** The cheat-sheet of a level: every line of it stands on the level’s page. */
export function sheetOfLevel(guide: Guide, level: Level, setting: PicturedSetting): Sheet {
  const diagram = named(guide.diagramById, level.diagram);
  return {
    ...sheetSurroundings(setting, labels.invitation),
    title: `${level.name}: ${labels.guide} cheat-sheet`,
    name: level.name,
    gauge: {
      label: `${sheetLabels.level} ${level.order} of ${guide.levels.length}: ${level.name}`,
      names: guide.levels.map(({ name }) => name),
      order: level.order,
    },
    lead: [{ text: '“', style: 'plain' }, ...runsOf(level.test), { text: '”', style: 'plain' }],
    howToUse,
    skills: guide.skills.map((skill) => ({
      name: skill.name,
      canDos: named(guide.canDos, skill.id)[level.id as LevelId].map(runsOf),
    })),
    hear: hearPart(guide, level.hear),
    stop: { heading: labels.tooFar, signs: level.tooFar.map(runsOf) },
    numbers: numbersPart(guide, level.numbers),
    diagram: { title: diagram.title, description: diagram.description, picture: setting.picture },
    meetings: meetingsPart(questionsOfLevel(level)),
  };
}
