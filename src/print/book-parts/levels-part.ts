import type { Level, LevelId } from '../../model/guide.ts';
import { labels } from '../../model/labels.ts';
import { questionsOfLevel } from '../../model/meeting-questions.ts';
import type { BookChapter, BookPart } from '../book.ts';
import { sheetLabels } from '../sheet-labels.ts';
import { bookBlocks, figure, paragraph, runsList, section, textBlock, textList } from './book-blocks.ts';
import { bookLabels } from './book-labels.ts';
import type { BookWorkshop } from './book-setting.ts';
import { bookRuns, pageReference, words } from './book-text.ts';
import { listPart } from './list-part.ts';

/** The four levels: their tests, what one can do at each by skill, and how to check oneself. */
export function levelsPart(workshop: BookWorkshop): BookPart {
  const chapters = workshop.guide.levels.map((level) => levelChapter(level, workshop));
  return listPart({ id: 'levels', kicker: bookLabels.levels.kicker }, chapters, workshop);
}

function levelChapter(level: Level, workshop: BookWorkshop): BookChapter {
  const { guide, anchorOf } = workshop;
  return {
    title: level.name,
    kicker: `${sheetLabels.level} ${level.order} of ${guide.levels.length}`,
    anchors: [level.address],
    path: level.path,
    startsPage: true,
    mostColumns: 1,
    blocks: [
      paragraph([...words('“'), ...bookRuns(level.test, anchorOf), ...words('”')], 'lead'),
      textBlock(level.fits, workshop),
      ...bookBlocks(level.blocks, workshop),
      section(labels.can),
      textList(level.can, workshop),
      section(labels.needNot),
      textList(level.needNot, workshop),
      section(labels.canDos),
      paragraph(words(labels.howToUse.text), 'quiet'),
      ...guide.skills.flatMap((skill) => [
        section(skill.name, 4),
        textList(guide.canDos.get(skill.id)?.[level.id as LevelId] ?? [], workshop, 'tick'),
      ]),
      section(`${labels.theySay}, ${labels.youAsk.toLowerCase()}`),
      runsList(
        level.hear.flatMap((id) => {
          const phrase = guide.phraseById.get(id);
          return phrase ? [[...words(`“${phrase.says}” `), ...pageReference(phrase.address)]] : [];
        }),
      ),
      section(labels.meetings),
      ...questionsOfLevel(level).flatMap(({ name, questions }) => [section(name, 4), textList(questions, workshop)]),
      section(bookLabels.levels.picture),
      figure(level.diagram, workshop),
      section(labels.selfCheck),
      textList(level.selfCheck, workshop, 'number'),
      section(labels.tooFar),
      { type: 'panel', tone: 'warning', blocks: [textList(level.tooFar, workshop, 'cross')] },
      section(labels.next),
      runsList(
        level.next.flatMap((id) => {
          const topic = guide.topicById.get(id);
          return topic ? [[...words(`${topic.title} `), ...pageReference(topic.address)]] : [];
        }),
      ),
    ],
  };
}
