import type { Profile, SkillId } from '../../model/guide.ts';
import { labels } from '../../model/labels.ts';
import type { BookChapter, BookPart } from '../book.ts';
import { sheetLabels } from '../sheet-labels.ts';
import { runsList, section, textBlock } from './book-blocks.ts';
import { bookLabels } from './book-labels.ts';
import type { BookWorkshop } from './book-setting.ts';
import { bookRuns, pageReference, words } from './book-text.ts';
import { listPart } from './list-part.ts';

/** The profiles: how technical a product manager needs to be, by the kind of product. */
export function profilesPart(workshop: BookWorkshop): BookPart {
  const chapters = workshop.guide.profiles.map((profile) => profileChapter(profile, workshop));
  return listPart({ id: 'profiles', kicker: bookLabels.profiles.kicker }, chapters, workshop);
}

function profileChapter(profile: Profile, workshop: BookWorkshop): BookChapter {
  const { guide, anchorOf } = workshop;
  return {
    title: profile.name,
    anchors: [profile.address],
    path: profile.path,
    startsPage: false,
    mostColumns: 1,
    blocks: [
      textBlock(profile.summary, workshop, 'lead'),
      textBlock(profile.product, workshop),
      section(labels.targets),
      {
        type: 'table',
        header: sheetLabels.targets.map((heading) => words(heading)),
        hasRowHeadings: true,
        rows: guide.skills.map((skill) => {
          const { level, why } = profile.targets[skill.id as SkillId];
          return [words(skill.name), words(guide.levelById.get(level)?.name ?? level), bookRuns(why, anchorOf)];
        }),
      },
      section(labels.read),
      runsList(
        profile.read.flatMap((id) => {
          const topic = guide.topicById.get(id);
          return topic ? [[...words(`${topic.title} `), ...pageReference(topic.address)]] : [];
        }),
        'number',
      ),
      section(labels.start),
      textBlock(profile.start, workshop),
      section(labels.hear),
      runsList(
        profile.hear.flatMap((id) => {
          const phrase = guide.phraseById.get(id);
          return phrase ? [[...words(`“${phrase.says}” `), ...pageReference(phrase.address)]] : [];
        }),
      ),
      section(labels.stop),
      { type: 'panel', tone: 'warning', blocks: [textBlock(profile.stop, workshop)] },
    ],
  };
}
