import { countWords } from './count-words.ts';
import type { Guide, Topic } from './guide.ts';

/** The words of each topic, counted once: a topic stands in many learning paths. */
const wordsByTopic = new WeakMap<Topic, number>();

/** How many minutes one attentive reading of topics takes, rounded up; throws where the guide has no reading speed. */
export function readingMinutes({ factById }: Guide, topics: readonly Topic[]): number {
  const speed = Number(factById.get('reading-speed')?.value);
  if (!(speed > 0)) throw new Error('The fact “reading-speed” has no number. Give its value in words a minute.');
  return Math.ceil(topics.reduce((sum, topic) => sum + wordsOf(topic), 0) / speed);
}

function wordsOf(topic: Topic): number {
  const words = wordsByTopic.get(topic) ?? countWords(topic);
  wordsByTopic.set(topic, words);
  return words;
}
