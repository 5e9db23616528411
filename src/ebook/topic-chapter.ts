import { formatDay } from '../model/format-day.ts';
import type { LevelId, Topic } from '../model/guide.ts';
import { labels } from '../model/labels.ts';
import { phrasesOf, relatedTopics } from '../model/relations.ts';
import type { Text } from '../model/text.ts';
import { splitSections } from '../model/topic-sections.ts';
import { blocksXhtml } from './blocks-xhtml.ts';
import type { Book } from './book.ts';
import { chapterFile } from './chapter-file.ts';
import type { Chapter } from './chapter.ts';

import { inlineXhtml } from './inline-xhtml.ts';
import { linkXhtml } from './link-xhtml.ts';
import { listXhtml } from './list-xhtml.ts';
import { pairsXhtml } from './pairs-xhtml.ts';
import { phraseRows } from './phrase-rows.ts';
import { sectionXhtml } from './section-xhtml.ts';
import { sourceXhtml } from './source-xhtml.ts';

/** A topic in the order in which its page tells it. */
export function topicChapter(topic: Topic, book: Book): Chapter {
  const { guide, hrefOf } = book;
  const inline = (text: Text): string => inlineXhtml(text, hrefOf);
  const sections = splitSections(topic.blocks);
  const phrases = phrasesOf(guide, topic);
  const related = relatedTopics(guide, topic);
  const level = guide.levelById.get(topic.level);
  const prerequisites = topic.prerequisites.flatMap((id) => guide.topicById.get(id) ?? []);
  const links = (topics: readonly Topic[]) => topics.map(({ title, address }) => linkXhtml(title, address, hrefOf));
  return {
    file: chapterFile('topic', topic.id),
    title: topic.title,
    kind: 'chapter',
    body: [
      `<p class="lead">${inline(topic.summary)}</p>`,
      level ? `<p class="facts">First needed at ${linkXhtml(level.name, level.address, hrefOf)}</p>` : '',
      prerequisites.length > 0 ? `<p class="facts">Read first: ${links(prerequisites).join(', ')}</p>` : '',
      phrases.length > 0 ? sectionXhtml('hear', labels.hear, phraseRows(phrases, hrefOf)) : '',
      `<section>${blocksXhtml(sections.how, book)}</section>`,
      `<section>${blocksXhtml(sections.number, book)}</section>`,
      sectionXhtml(
        'changes',
        labels.changes,
        pairsXhtml(
          (['user', 'cost', 'time', 'risk'] as const).map((key) => [labels.change[key], inline(topic.changes[key])]),
        ),
      ),
      `<section>${blocksXhtml(sections.tradeOffs, book)}</section>`,
      sectionXhtml(
        'questions',
        labels.questions,
        listXhtml(
          topic.questions.map(
            ({ ask, listen }) =>
              `<p><strong>${inline(ask)}</strong></p><p><em>${labels.listen}:</em> ${inline(listen)}</p>`,
          ),
          'ol',
        ),
      ),
      sectionXhtml(
        'misconceptions',
        labels.misconceptions,
        listXhtml(
          topic.misconceptions.map(
            ({ wrong, right }) =>
              `<p><strong>Wrong:</strong> ${inline(wrong)}</p><p><strong>Right:</strong> ${inline(right)}</p>`,
          ),
        ),
      ),
      sectionXhtml(
        'by-level',
        labels.byLevel,
        `${pairsXhtml(
          guide.levels.map(({ id, name, address }) => [
            linkXhtml(name, address, hrefOf),
            inline(topic.byLevel[id as LevelId]),
          ]),
        )}\n<p class="stop">${inline(topic.stop)}</p>`,
      ),
      sectionXhtml('say', labels.say, `<blockquote><p>${inline(topic.say)}</p></blockquote>`),
      related.length > 0 ? sectionXhtml('related', 'Related topics', listXhtml(links(related))) : '',
      sectionXhtml(
        'sources',
        labels.sources,
        listXhtml(topic.sources.flatMap((id) => guide.sourceById.get(id) ?? []).map(sourceXhtml)),
      ),
      `<p class="facts">Last reviewed ${formatDay(topic.reviewed)}</p>`,
    ].join('\n'),
  };
}
