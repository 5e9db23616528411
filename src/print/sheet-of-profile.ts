import type { Guide, LevelId, Profile, SkillId } from '../model/guide.ts';
import { labels } from '../model/labels.ts';
import { firstReading } from '../model/learning-path.ts';
import { questionsOfProfile } from '../model/meeting-questions.ts';
import { readingMinutes } from '../model/reading-minutes.ts';
import { hearPart } from './hear-part.ts';
import { howToUse } from './how-to-use.ts';
import { named } from './named.ts';
import { runsOf } from './runs-of.ts';
import { sheetLabels } from './sheet-labels.ts';
import type { SheetSetting } from './sheet-setting.ts';
import { sheetSurroundings } from './sheet-surroundings.ts';
import type { ProfileSheet } from './sheet.ts';

/** The sheet of a profile, with its target levels: every line of it stands on the profile’s page. */
export function sheetOfProfile(guide: Guide, profile: Profile, setting: SheetSetting): ProfileSheet {
  const targets = guide.skills.map((skill) => {
    const { level, why } = profile.targets[skill.id as SkillId];
    return { skill, level: named(guide.levelById, level), why: runsOf(why) };
  });
  const topics = firstReading(guide, profile);
  return {
    ...sheetSurroundings(setting, labels.profileInvitation),
    title: `${profile.name}: ${labels.guide} profile sheet`,
    name: profile.name,
    gauge: {
      label: `${sheetLabels.profile} ${guide.profiles.indexOf(profile) + 1} of ${guide.profiles.length}`,
      names: [],
      order: 0,
    },
    lead: runsOf(profile.summary),
    howToUse,
    targets: {
      heading: labels.targets,
      columns: sheetLabels.targets,
      steps: guide.levels.length,
      rows: targets.map(({ skill, level, why }) => ({
        skill: skill.name,
        level: level.name,
        order: guide.levels.indexOf(level) + 1,
        why,
      })),
    },
    hear: hearPart(guide, profile.hear),
    read: {
      heading: labels.read,
      note: `${readingMinutes(guide, topics)} ${sheetLabels.minutesInAll}`,
      topics: topics.map((topic) => ({
        title: topic.title,
        minutes: `${readingMinutes(guide, [topic])} ${sheetLabels.minutes}`,
      })),
    },
    start: { heading: labels.start, text: runsOf(profile.start) },
    stop: { heading: labels.stop, signs: [runsOf(profile.stop)] },
    canDoHeading: labels.atTargets,
    skills: targets.map(({ skill, level }) => ({
      name: `${skill.short}: ${level.name}`,
      canDos: named(guide.canDos, skill.id)[level.id as LevelId].map(runsOf),
    })),
    meetings: {
      heading: labels.meetings,
      list: questionsOfProfile(guide, profile).map(({ name, questions }) => ({
        name,
        questions: questions.map(runsOf),
      })),
    },
  };
}
