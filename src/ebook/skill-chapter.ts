import type { LevelId, Skill } from '../model/guide.ts';
import { labels } from '../model/labels.ts';
import { topicsOf } from '../model/relations.ts';
import type { Text } from '../model/text.ts';
import { blocksXhtml } from './blocks-xhtml.ts';
import type { Book } from './book.ts';
import { chapterFile } from './chapter-file.ts';
import type { Chapter } from './chapter.ts';
import { escapeXml } from './escape-xml.ts';
import { inlineXhtml } from './inline-xhtml.ts';
import { linkXhtml } from './link-xhtml.ts';
import { listXhtml } from './list-xhtml.ts';
import { pairsXhtml } from './pairs-xhtml.ts';
import { sectionXhtml } from './section-xhtml.ts';
import { topicChapter } from './topic-chapter.ts';

/** A skill’s part of the book: what the skill is, then its topics in reading order. */
export function skillChapter(skill: Skill, book: Book): Chapter {
  const { guide, hrefOf } = book;
  const inline = (text: Text): string => inlineXhtml(text, hrefOf);
  const topics = topicsOf(guide, skill);
  const canDos = guide.canDos.get(skill.id);
  const learn = skill.learn.map(({ item, topic }) => {
    const page = topic === undefined ? undefined : guide.topicById.get(topic);
    return page ? linkXhtml(item, page.address, hrefOf) : escapeXml(item);
  });
  return {
    file: chapterFile('skill', skill.id),
    title: skill.name,
    kind: 'part',
    body: [
      `<p class="lead">${inline(skill.summary)}</p>`,
      blocksXhtml(skill.blocks, book),
      sectionXhtml('understand', labels.understand, listXhtml(skill.understand.map(inline))),
      sectionXhtml('learn', labels.learn, listXhtml(learn)),
      sectionXhtml(
        'topics',
        labels.topics,
        pairsXhtml(topics.map(({ title, address, summary }) => [linkXhtml(title, address, hrefOf), inline(summary)])),
      ),
      sectionXhtml(
        'levels',
        labels.byLevel,
        guide.levels
          .map(({ id, name, address }) => {
            const items = canDos?.[id as LevelId] ?? [];
            return `<h3 id="${id}">${linkXhtml(name, address, hrefOf)}</h3>\n${listXhtml(items.map(inline))}`;
          })
          .join('\n'),
      ),
      `<p><a href="${chapterFile('phrases', skill.id)}">The phrases of this skill</a></p>`,
    ].join('\n'),
    chapters: topics.map((topic) => topicChapter(topic, book)),
  };
}
