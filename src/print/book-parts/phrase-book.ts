import type { Phrase } from '../../model/guide.ts';
import { labels } from '../../model/labels.ts';
import { topicOf } from '../../model/relations.ts';
import { meetings } from '../../model/schemas/phrase.ts';
import type { BookBlock, BookPart } from '../book.ts';
import { bookBlocks, paragraph, textList } from './book-blocks.ts';
import { bookLabels } from './book-labels.ts';
import type { BookWorkshop } from './book-setting.ts';
import { bookRuns, pageReference, words } from './book-text.ts';

/** The phrase book, by skill. */
export function phraseBook(workshop: BookWorkshop): BookPart {
  const { guide } = workshop;
  const page = guide.pageById.get('phrases');
  const skillOfPhrase = (phrase: Phrase) => topicOf(guide, phrase).skill;
  return {
    title: bookLabels.phrases.title,
    kicker: bookLabels.phrases.kicker,
    anchors: ['/phrases/'],
    chapters: [
      {
        anchors: [],
        path: page?.path ?? '',
        startsPage: false,
        mostColumns: 1,
        blocks: bookBlocks(page?.blocks ?? [], workshop),
      },
      ...guide.skills.map((skill) => ({
        title: skill.name,
        anchors: [`phrases:${skill.id}`],
        path: skill.path,
        startsPage: skill.order > 1,
        mostColumns: 2 as const,
        blocks: guide.phrases
          .filter((phrase) => skillOfPhrase(phrase) === skill.id)
          .map((phrase) => phraseEntry(phrase, workshop)),
      })),
    ],
  };
}

function phraseEntry(phrase: Phrase, workshop: BookWorkshop): BookBlock {
  const topic = topicOf(workshop.guide, phrase);
  const runs = (text: Parameters<typeof bookRuns>[0]) => bookRuns(text, workshop.anchorOf);
  return {
    type: 'entry',
    anchor: phrase.address,
    path: phrase.path,
    title: words(`“${phrase.says}”`),
    blocks: [
      paragraph([...words(`${labels.means}: `, 'emphasis', 'quiet'), ...runs(phrase.means)]),
      paragraph([...words(`${labels.whyNow}: `, 'emphasis', 'quiet'), ...runs(phrase.whyNow)]),
      paragraph([...words(`${labels.phraseCost}: `, 'emphasis', 'quiet'), ...runs(phrase.cost)]),
      paragraph(words(labels.ask, 'strong', 'accent')),
      textList(phrase.ask, workshop, 'number'),
      paragraph([
        ...words(`${labels.dontSay}: `, 'emphasis', 'quiet'),
        ...words('“'),
        ...runs(phrase.dontSay),
        ...words('”'),
      ]),
      paragraph(
        [
          ...words(
            `${bookLabels.phrases.heardIn}: ${phrase.meetings.map((meeting) => meetings[meeting].toLowerCase()).join(', ')}. `,
          ),
          ...words(`${topic.title} `),
          ...pageReference(topic.address),
        ],
        'quiet',
      ),
    ],
  };
}
