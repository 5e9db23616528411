import type { Scenario } from '../../model/guide.ts';
import { labels } from '../../model/labels.ts';
import { meetings } from '../../model/schemas/phrase.ts';
import type { BookChapter, BookPart } from '../book.ts';
import { paragraph, runsList, section, textBlock } from './book-blocks.ts';
import { bookLabels } from './book-labels.ts';
import type { BookWorkshop } from './book-setting.ts';
import { bookRuns, pageReference, words } from './book-text.ts';
import { listPart } from './list-part.ts';

/** The scenarios: meetings replayed slowly. */
export function scenariosPart(workshop: BookWorkshop): BookPart {
  const chapters = workshop.guide.scenarios.map((scenario) => scenarioChapter(scenario, workshop));
  return listPart({ id: 'scenarios', kicker: bookLabels.scenarios.kicker }, chapters, workshop);
}

function scenarioChapter(scenario: Scenario, workshop: BookWorkshop): BookChapter {
  const { guide, anchorOf } = workshop;
  const runs = (text: Parameters<typeof bookRuns>[0]) => bookRuns(text, anchorOf);
  return {
    title: scenario.title,
    kicker: meetings[scenario.meeting],
    anchors: [scenario.address],
    path: scenario.path,
    startsPage: false,
    mostColumns: 1,
    blocks: [
      textBlock(scenario.summary, workshop, 'lead'),
      section(labels.scene),
      ...scenario.scene.map((line) => textBlock(line, workshop)),
      section(labels.said),
      ...scenario.said.map(({ says, means, phrase: id }) => {
        const phrase = id === undefined ? undefined : guide.phraseById.get(id);
        const reference = phrase ? [...words(' '), ...pageReference(phrase.address)] : [];
        return paragraph([...words(`“${says}” `, 'strong'), ...runs(means), ...reference]);
      }),
      section(labels.stake),
      textBlock(scenario.stake, workshop),
      section(labels.threeQuestions),
      {
        type: 'list',
        marks: 'number',
        items: scenario.ask.map(({ ask, because }) => [
          paragraph(runs(ask).map((run) => (run.style === 'plain' ? { ...run, style: 'strong' as const } : run))),
          textBlock(because, workshop),
        ]),
      },
      section(labels.sayAtTheEnd),
      textBlock(scenario.say, workshop, 'say'),
      section(labels.readAfter),
      runsList(
        scenario.next.flatMap((id) => {
          const topic = guide.topicById.get(id);
          return topic ? [[...words(`${topic.title} `), ...pageReference(topic.address)]] : [];
        }),
      ),
    ],
  };
}
