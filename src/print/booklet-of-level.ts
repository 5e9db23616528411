import { factText } from '../model/fact-text.ts';
import { formatDay } from '../model/format-day.ts';
import type { Guide, Level, LevelId, Skill } from '../model/guide.ts';
import { labels } from '../model/labels.ts';
import { pocketLabels } from '../model/pocket-labels.ts';
import { heardOfSkill } from './heard-of-skill.ts';
import type { Booklet, BookletSkill } from './booklet.ts';
import type { PocketSetting } from './pocket-setting.ts';
import { plainRuns, runsOf } from './runs-of.ts';
import { sheetLabels } from './sheet-labels.ts';

/** The booklet of a level: every line of it stands on the level’s page. */
export function bookletOfLevel(guide: Guide, level: Level, { edition, reviewed, linkTo }: PocketSetting): Booklet {
  const { address, url } = linkTo(level.address);
  return {
    title: `${level.name}: ${labels.guide} ${pocketLabels.booklet}`,
    kicker: `${labels.guide}: ${labels.subtitle.toLowerCase()}`,
    name: level.name,
    gauge: {
      label: `${sheetLabels.level} ${level.order} of ${guide.levels.length}: ${level.name}`,
      names: guide.levels.map(({ name }) => name),
      order: level.order,
    },
    lead: [{ text: '“', style: 'plain' }, ...runsOf(level.test), { text: '”', style: 'plain' }],
    howToUse: [
      { text: `${labels.howToUse.title} `, style: 'strong' },
      { text: labels.howToUse.text, style: 'plain' },
    ],
    skills: fiveSkills(guide.skills.map((skill) => skillOnPage(guide, level, skill))),
    hear: { says: labels.theySay, ask: labels.youAsk },
    numbers: {
      heading: labels.numbers,
      columns: [pocketLabels.figure, pocketLabels.meaning],
      rows: level.numbers.map((id) => {
        const fact = found(guide.factById.get(id), id);
        const window = fact.window ? `, ${fact.window}` : '';
        return { value: factText(fact, 'value'), meaning: plainRuns(fact.name + window) };
      }),
    },
    stop: { heading: labels.tooFar, signs: level.tooFar.map(runsOf) },
    fold: [
      { text: `${pocketLabels.fold.title} `, style: 'strong' },
      { text: pocketLabels.fold.text, style: 'plain' },
    ],
    imprint: `${sheetLabels.edition} ${edition} · ${sheetLabels.reviewed} ${formatDay(reviewed)} · ${sheetLabels.licence}`,
    address,
    ...(url ? { link: { url, invitation: labels.invitation } } : {}),
    sides: [pocketLabels.outside, pocketLabels.inside],
  };
}

function skillOnPage(guide: Guide, level: Level, skill: Skill): BookletSkill {
  return {
    name: skill.name,
    canDos: found(guide.canDos.get(skill.id), skill.id)[level.id as LevelId].map(runsOf),
    heard: heardOfSkill(guide, level, skill).map(({ says, ask }) => ({
      says: plainRuns(`“${says}”`),
      ask: ask.slice(0, 1).flatMap(runsOf),
    })),
  };
}

function fiveSkills(skills: readonly BookletSkill[]): Booklet['skills'] {
  const [first, second, third, fourth, fifth, ...others] = skills;
  if (!first || !second || !third || !fourth || !fifth || others.length > 0) {
    throw new Error(
      `A booklet has five pages for skills, and the guide has ${skills.length}. Change the booklet first.`,
    );
  }
  return [first, second, third, fourth, fifth];
}

function found<Value>(value: Value | undefined, id: string): Value {
  if (value === undefined) throw new Error(`The guide has no “${id}”. Check the content before printing it.`);
  return value;
}
