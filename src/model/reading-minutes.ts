import { countWords } from './count-words.ts';
import type { Guide, Topic } from './guide.ts';

/** How many minutes one attentive reading of topics takes, rounded up; throws where the guide has no reading speed. */
export function readingMinutes({ factById }: Guide, topics: readonly Topic[]): number {
  const speed = Number(factById.get('reading-speed')?.value);
  if (!(speed > 0)) throw new Error('The fact “reading-speed” has no number. Give its value in words a minute.');
  return Math.ceil(countWords(topics) / speed);
}
