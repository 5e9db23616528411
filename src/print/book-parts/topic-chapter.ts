import type { LevelId, Topic } from '../../model/guide.ts';
import { labels } from '../../model/labels.ts';
import { phrasesOf, relatedTopics, skillOf } from '../../model/relations.ts';
import { splitSections } from '../../model/topic-sections.ts';
import { formatDay } from '../../model/format-day.ts';
import type { BookChapter } from '../book.ts';
import { bookBlocks, paragraph, runsList, section, textBlock } from './book-blocks.ts';
import { bookLabels } from './book-labels.ts';
import type { BookWorkshop } from './book-setting.ts';
import { bookRuns, pageReference, words } from './book-text.ts';
import { sourceRuns } from './source-runs.ts';

/** A topic as a chapter, with all its sections in the order of its page. */
export function topicChapter(topic: Topic, workshop: BookWorkshop): BookChapter {
  const { guide, anchorOf } = workshop;
  const runs = (text: Parameters<typeof bookRuns>[0]) => bookRuns(text, anchorOf);
  const sections = splitSections(topic.blocks);
  const phrases = phrasesOf(guide, topic);
  const related = relatedTopics(guide, topic);
  const level = guide.levelById.get(topic.level)?.name ?? topic.level;
  const before = topic.prerequisites.flatMap((id) => guide.topicById.get(id) ?? []);
  return {
    title: topic.title,
    kicker: skillOf(guide, topic).name,
    anchors: [topic.address],
    path: topic.path,
    startsPage: false,
    mostColumns: 1,
    blocks: [
      textBlock(topic.summary, workshop, 'lead'),
      paragraph(
        [
          ...words(`${bookLabels.topic.needed} ${level}.`),
          ...(before.length > 0 ? words(` ${bookLabels.topic.before}: `) : []),
          ...before.flatMap(({ title, address }, index) => [
            ...words(`${index > 0 ? ', ' : ''}${title} `),
            ...pageReference(address),
          ]),
          ...(before.length > 0 ? words('.') : []),
        ],
        'quiet',
      ),
      ...(phrases.length > 0
        ? [
            section(labels.hear),
            runsList(phrases.map(({ says, address }) => [...words(`“${says}” `), ...pageReference(address)])),
          ]
        : []),
      ...bookBlocks(sections.how, workshop),
      ...bookBlocks(sections.number, workshop),
      section(labels.changes),
      ...(['user', 'cost', 'time', 'risk'] as const).map((key) =>
        paragraph([...words(`${labels.change[key]}. `, 'strong'), ...runs(topic.changes[key])]),
      ),
      ...bookBlocks(sections.tradeOffs, workshop),
      section(labels.questions),
      {
        type: 'list',
        marks: 'number',
        items: topic.questions.map(({ ask, listen }) => [
          paragraph(runs(ask).map((run) => (run.style === 'plain' ? { ...run, style: 'strong' as const } : run))),
          paragraph([...words(`${labels.listen}: `, 'emphasis', 'quiet'), ...runs(listen)]),
        ]),
      },
      section(labels.misconceptions),
      {
        type: 'list',
        marks: 'cross',
        items: topic.misconceptions.map(({ wrong, right }) => [
          paragraph([...words(`${bookLabels.topic.wrong}: `, 'strong'), ...runs(wrong)]),
          paragraph([...words(`${bookLabels.topic.right}: `, 'strong'), ...runs(right)]),
        ]),
      },
      section(labels.byLevel),
      ...guide.levels.map(({ id, name }) =>
        paragraph([...words(`${name}. `, 'strong'), ...runs(topic.byLevel[id as LevelId])]),
      ),
      { type: 'panel', tone: 'warning', blocks: [textBlock(topic.stop, workshop)] },
      section(labels.say),
      textBlock(topic.say, workshop, 'say'),
      ...(related.length > 0
        ? [
            section(bookLabels.topic.related),
            runsList(
              related.map(({ title, address }) => [...words(`${title} `), ...pageReference(address)]),
              'bullet',
              'quiet',
            ),
          ]
        : []),
      // One block, so that the day does not stand alone on a page.
      {
        type: 'entry',
        anchor: `sources:${topic.id}`,
        path: topic.path,
        blocks: [
          section(labels.sources),
          runsList(
            topic.sources.flatMap((id) => (guide.sourceById.has(id) ? [sourceRuns(guide, id)] : [])),
            'bullet',
            'quiet',
          ),
          paragraph(words(`${bookLabels.topic.checked} ${formatDay(topic.reviewed)}.`), 'quiet'),
        ],
      },
    ],
  };
}
