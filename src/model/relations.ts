import type { Fact, Guide, Phrase, Skill, Topic } from './guide.ts';

/** The skill that a topic belongs to; throws where the guide has none. */
export function skillOf(guide: Guide, { skill }: Topic): Skill {
  return found(guide.skillById.get(skill), `skill ${skill}`);
}

/** The topic that explains a phrase. */
export function topicOf(guide: Guide, { topic }: Phrase): Topic {
  return found(guide.topicById.get(topic), `topic ${topic}`);
}

/** The level id at which a phrase is first expected: its own, or its topic’s. */
export function levelOf(guide: Guide, phrase: Phrase): string {
  return phrase.level ?? topicOf(guide, phrase).level;
}

/** A skill’s topics in reading order. */
export function topicsOf(guide: Guide, { id }: Skill): readonly Topic[] {
  return guide.topics.filter(({ skill }) => skill === id);
}

/** The phrases that a topic explains, A–Z. */
export function phrasesOf(guide: Guide, { id }: Topic): readonly Phrase[] {
  return guide.phrases.filter(({ topic }) => topic === id);
}

/**
 * Up to four topics to read beside this one, nearest first: those it builds on or that build on it, then those that
 * share sources or prerequisites, then neighbours in the skill.
 */
export function relatedTopics(guide: Guide, topic: Topic): readonly Topic[] {
  const nearness = (other: Topic): number =>
    (topic.prerequisites.includes(other.id) || other.prerequisites.includes(topic.id) ? 4 : 0) +
    2 * shared(topic.sources, other.sources) +
    2 * shared(topic.prerequisites, other.prerequisites) +
    (topic.skill === other.skill ? 1 / (1 + Math.abs(topic.order - other.order)) : 0);
  return guide.topics
    .filter((other) => other !== topic && nearness(other) > 0)
    .sort((a, b) => nearness(b) - nearness(a))
    .slice(0, 4);
}

/** Where a fact comes from, for a table: its source’s short name, or the formula that computes it. */
export function factOrigin({ sourceById }: Guide, { source, computed }: Fact): string {
  const named = source === undefined ? undefined : sourceById.get(source)?.short;
  return named ?? computed ?? '';
}

function shared(some: readonly string[], others: readonly string[]): number {
  return some.filter((each) => others.includes(each)).length;
}

function found<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`The guide has no ${name}. Check the content before building it.`);
  return value;
}
