import type { Entry } from '../model/content.ts';
import type { Rule } from './rule.ts';

/** No topic asks to be read before itself, however long the way round. */
export const acyclicPrerequisites: Rule = {
  name: 'acyclic-prerequisites',
  finds: 'Topics that are each other’s prerequisites, directly or by way of others.',
  fix: 'Remove the prerequisite that matters least in the circle that the message names.',
  *check({ topics }) {
    const topicById = new Map(topics.map((topic) => [topic.id, topic]));
    const reported = new Set<string>();
    for (const topic of topics) {
      const circle = shortestCircle(topic, topicById);
      if (!circle) continue;
      const members = [...circle].sort().join();
      if (reported.has(members)) continue;
      reported.add(members);
      const [next = topic.id] = circle.slice(1);
      yield {
        place: topic.placeOf('prerequisites', topic.fields.prerequisites.indexOf(next)),
        message: `The prerequisites go round in a circle: ${[...circle, topic.id].join(' → ')}. Remove one of them.`,
      };
    }
  },
};

/** The topics on the shortest way from a topic back to it, beginning with the topic itself. */
function shortestCircle(
  start: Entry<'topics'>,
  topicById: ReadonlyMap<string, Entry<'topics'>>,
): readonly string[] | undefined {
  const seen = new Set<string>();
  const ways: (readonly string[])[] = [[start.id]];
  for (const way of ways) {
    for (const next of topicById.get(way.at(-1) ?? '')?.fields.prerequisites ?? []) {
      if (next === start.id) return way;
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}
