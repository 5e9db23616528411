import type { Guide, Level, Profile, Skill, SkillId, Topic } from './guide.ts';
import { meetings, type Meeting } from './schemas/phrase.ts';
import type { Text } from './text.ts';

/** The questions to ask in one kind of meeting. */
export interface MeetingQuestions {
  readonly meeting: Meeting;
  readonly name: string;
  readonly questions: readonly Text[];
}

/** A level’s questions meeting by meeting. */
export function questionsOfLevel(level: Level): readonly MeetingQuestions[] {
  return byMeeting((meeting) => level.meetings[meeting]);
}

/** A skill’s questions meeting by meeting: the first question of each topic that its file names. */
export function questionsOfSkill(guide: Guide, skill: Skill): readonly MeetingQuestions[] {
  return byMeeting((meeting) => firstQuestions(topicsFor(guide, skill, meeting)));
}

/**
 * A profile’s questions meeting by meeting, three each, of three skills where there are as many: from what it reads
 * first, then from the skills in which it goes furthest. Topics beyond a target level are left out.
 */
export function questionsOfProfile(guide: Guide, { targets, read }: Profile): readonly MeetingQuestions[] {
  const orderOf = (level: string): number => guide.levelById.get(level)?.order ?? 0;
  const targetOf = (skill: string): number => orderOf(targets[skill as SkillId].level);
  const nearness = (topic: Topic): number => (read.includes(topic.id) ? 100 : 0) + targetOf(topic.skill);
  return byMeeting((meeting) => {
    const fitting = guide.skills
      .flatMap((skill) => topicsFor(guide, skill, meeting))
      .filter(({ level, skill }) => orderOf(level) <= targetOf(skill))
      .sort((a, b) => nearness(b) - nearness(a));
    const ofThreeSkills = fitting.filter(
      ({ skill }, index) => fitting.findIndex((other) => other.skill === skill) === index,
    );
    const others = fitting.filter((topic) => !ofThreeSkills.includes(topic));
    return firstQuestions([...ofThreeSkills, ...others].slice(0, 3));
  });
}

function topicsFor({ topicById }: Guide, skill: Skill, meeting: Meeting): readonly Topic[] {
  return skill.meetings[meeting].flatMap((id) => topicById.get(id) ?? []);
}

function firstQuestions(topics: readonly Topic[]): readonly Text[] {
  return topics.flatMap(({ questions }) => questions.slice(0, 1).map(({ ask }) => ask));
}

function byMeeting(questionsAt: (meeting: Meeting) => readonly Text[]): readonly MeetingQuestions[] {
  return (Object.keys(meetings) as Meeting[]).map((meeting) => ({
    meeting,
    name: meetings[meeting],
    questions: questionsAt(meeting),
  }));
}
