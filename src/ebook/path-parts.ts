import type { PathPart } from '../model/learning-path.ts';
import { readingMinutes } from '../model/reading-minutes.ts';
import type { Book } from './book.ts';
import { linkXhtml } from './link-xhtml.ts';
import { topicRows } from './topic-rows.ts';

/** A learning path, skill by skill. */
export function pathParts(parts: readonly PathPart[], book: Book): string {
  return parts
    .map(({ skill, topics }) => {
      const minutes = readingMinutes(book.guide, topics);
      return `<h3>${linkXhtml(skill.name, skill.address, book.hrefOf)}, ${minutes} min</h3>\n${topicRows(topics, book)}`;
    })
    .join('\n');
}
