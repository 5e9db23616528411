import type { Rule } from './rule.ts';

/** No topic asks to be read before itself, however long the way round. */
export const acyclicPrerequisites: Rule = {
  name: 'acyclic-prerequisites',
  finds: 'Topics that are each other’s prerequisites, directly or by way of others.',
  fix: 'Remove the prerequisite that matters least in the circle that the message names.',
  *check({ topics }) {
    const topicById = new Map(topics.map((topic) => [topic.id, topic]));
    const done = new Set<string>();
    const circleFrom = (id: string, way: readonly string[]): readonly string[] | undefined => {
      if (way.includes(id)) return [...way.slice(way.indexOf(id)), id];
      if (done.has(id)) return undefined;
      for (const next of topicById.get(id)?.fields.prerequisites ?? []) {
        const circle = circleFrom(next, [...way, id]);
        if (circle) return circle;
      }
      done.add(id);
      return undefined;
    };
    const reported = new Set<string>();
    for (const topic of topics) {
      const circle = circleFrom(topic.id, []);
      if (!circle || circle[0] !== topic.id || reported.has([...circle].sort().join())) continue;
      reported.add([...circle].sort().join());
      yield {
        place: topic.placeOf('prerequisites'),
        message: `The prerequisites go round in a circle: ${circle.join(' → ')}. Remove one of them.`,
      };
    }
  },
};
