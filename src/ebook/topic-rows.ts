import type { Topic } from '../model/guide.ts';
import { readingMinutes } from '../model/reading-minutes.ts';
import type { Book } from './book.ts';
import { linkXhtml } from './link-xhtml.ts';
import { listXhtml } from './list-xhtml.ts';

/** Topics to read in this order, each with the minutes that one reading takes. */
export function topicRows(topics: readonly Topic[], { guide, hrefOf }: Book): string {
  return listXhtml(
    topics.map((topic) => `${linkXhtml(topic.title, topic.address, hrefOf)}, ${readingMinutes(guide, [topic])} min`),
    'ol',
  );
}
