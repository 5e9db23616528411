import type { Skill } from '../../model/guide.ts';
import { labels } from '../../model/labels.ts';
import { topicsOf } from '../../model/relations.ts';
import type { BookPart } from '../book.ts';
import { sheetLabels } from '../sheet-labels.ts';
import { bookBlocks, runsList, section, textBlock, textList } from './book-blocks.ts';
import type { BookWorkshop } from './book-setting.ts';
import { pageReference, words } from './book-text.ts';
import { topicChapter } from './topic-chapter.ts';

/** A skill as a part: what it is good for, what to understand and to learn, then its topics. */
export function skillPart(skill: Skill, workshop: BookWorkshop): BookPart {
  const { guide } = workshop;
  const topics = topicsOf(guide, skill);
  return {
    title: skill.name,
    kicker: `${sheetLabels.skill} ${skill.order} of ${guide.skills.length}`,
    anchors: [skill.address],
    chapters: [
      {
        anchors: [],
        path: skill.path,
        startsPage: false,
        mostColumns: 1,
        blocks: [
          textBlock(skill.summary, workshop, 'lead'),
          ...bookBlocks(skill.blocks, workshop),
          section(labels.understand),
          textList(skill.understand, workshop),
          section(labels.learn),
          runsList(
            skill.learn.map(({ item, topic }) => {
              const page = topic === undefined ? undefined : guide.topicById.get(topic);
              return page ? [...words(`${item} `), ...pageReference(page.address)] : words(item);
            }),
          ),
        ],
      },
      ...topics.map((topic) => topicChapter(topic, workshop)),
    ],
  };
}
