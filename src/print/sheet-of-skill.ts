import type { Guide, LevelId, Skill } from '../model/guide.ts';
import { labels } from '../model/labels.ts';
import { questionsOfSkill } from '../model/meeting-questions.ts';
import { hearPart } from './hear-part.ts';
import { howToUse } from './how-to-use.ts';
import { meetingsPart } from './meetings-part.ts';
import { named } from './named.ts';
import { numbersPart } from './numbers-part.ts';
import { runsOf, runsOfInlines } from './runs-of.ts';
import { sheetLabels } from './sheet-labels.ts';
import type { PicturedSetting } from './sheet-setting.ts';
import { sheetSurroundings } from './sheet-surroundings.ts';
import type { Runs, Sheet } from './sheet.ts';

/** The sheet of a skill, with all its levels: every line of it stands on the skill’s page. */
export function sheetOfSkill(guide: Guide, skill: Skill, setting: PicturedSetting): Sheet {
  const diagram = named(guide.diagramById, skill.diagram);
  return {
    ...sheetSurroundings(setting, labels.skillInvitation),
    title: `${skill.name}: ${labels.guide} skill sheet`,
    name: skill.name,
    gauge: {
      label: `${sheetLabels.skill} ${guide.skills.indexOf(skill) + 1} of ${guide.skills.length}`,
      names: [],
      order: 0,
    },
    lead: runsOf(skill.summary),
    howToUse,
    understand: { heading: labels.understand, items: skill.understand.map(runsOf) },
    stop: { heading: labels.stop, signs: [stopOf(skill)] },
    skills: guide.levels.map((level) => ({
      name: level.name,
      canDos: named(guide.canDos, skill.id)[level.id as LevelId].map(runsOf),
    })),
    hear: hearPart(guide, skill.hear),
    numbers: numbersPart(guide, skill.numbers),
    diagram: { title: diagram.title, description: diagram.description, picture: setting.picture },
    meetings: meetingsPart(questionsOfSkill(guide, skill)),
  };
}

/** The last paragraph of a skill’s page says where the skill stops. */
function stopOf({ blocks, path }: Skill): Runs {
  const last = blocks.at(-1);
  if (last?.type !== 'paragraph')
    throw new Error(`${path} doesn’t end in a paragraph. End it with where the skill stops.`);
  return runsOfInlines(last.inlines);
}
