import type { Guide, Level, Profile, Skill, Topic } from './guide.ts';
import { topicsOf } from './relations.ts';

/** What to read for one skill, each topic after those it builds on. */
export interface PathPart {
  readonly skill: Skill;
  readonly topics: readonly Topic[];
}

/** The topics that are first needed at a level, skill by skill; skills without any are left out. */
export function pathToLevel(guide: Guide, { id }: Level): readonly PathPart[] {
  return partsOf(guide, (topic) => topic.level === id);
}

/** The topics of a profile’s reading list, in its order. */
export function firstReading(guide: Guide, { read }: Profile): readonly Topic[] {
  return read.flatMap((id) => guide.topicById.get(id) ?? []);
}

/** What a profile reads after its first reading: the rest, skill by skill, as far as its target levels. */
export function furtherReading(guide: Guide, { read, targets }: Profile): readonly PathPart[] {
  const orderOf = (level: string): number => guide.levelById.get(level)?.order ?? 0;
  const targetOf = new Map(Object.entries(targets).map(([skill, { level }]) => [skill, orderOf(level)]));
  return partsOf(guide, ({ id, skill, level }) => !read.includes(id) && orderOf(level) <= (targetOf.get(skill) ?? 0));
}

function partsOf(guide: Guide, belongs: (topic: Topic) => boolean): PathPart[] {
  return guide.skills
    .map((skill) => ({ skill, topics: afterPrerequisites(topicsOf(guide, skill).filter(belongs)) }))
    .filter(({ topics }) => topics.length > 0);
}

/** The topics in their order, but each after those of them that it builds on. */
function afterPrerequisites(topics: readonly Topic[]): Topic[] {
  const ordered = new Set<Topic>();
  const add = (topic: Topic): void => {
    for (const other of topics) if (!ordered.has(other) && topic.prerequisites.includes(other.id)) add(other);
    ordered.add(topic);
  };
  topics.forEach(add);
  return [...ordered];
}
