import type { Guide, Phrase, Skill } from '../model/guide.ts';
import { formatDay } from '../model/format-day.ts';
import { labels } from '../model/labels.ts';
import { pocketLabels } from '../model/pocket-labels.ts';
import { levelOf, phrasesOf, topicsOf } from '../model/relations.ts';
import type { Card, CardDeck } from './card-deck.ts';
import type { PocketSetting } from './pocket-setting.ts';
import { runsOf } from './runs-of.ts';
import { sheetLabels } from './sheet-labels.ts';

const questionsOnCard = 2;

/** The phrase cards of a skill: every phrase of its topics, in reading order. */
export function deckOfSkill(guide: Guide, skill: Skill, { edition, reviewed, linkTo }: PocketSetting): CardDeck {
  const { means, ask } = labels;
  const { front, back, cut, cards } = pocketLabels;
  return {
    title: `${skill.name}: ${cards}`,
    skill: skill.name,
    cards: topicsOf(guide, skill).flatMap((topic) =>
      phrasesOf(guide, topic).map((phrase) => ({
        topic: topic.title,
        says: phrase.says,
        level: levelOnCard(guide, phrase),
        means: runsOf(phrase.means),
        ask: phrase.ask.slice(0, questionsOnCard).map(runsOf),
        ...linkTo(phrase.address),
      })),
    ),
    labels: { means, ask, front, back },
    howTo: cut,
    imprint: `${sheetLabels.edition} ${edition} · ${sheetLabels.reviewed} ${formatDay(reviewed)} · ${sheetLabels.licence}`,
  };
}

function levelOnCard(guide: Guide, phrase: Phrase): Card['level'] {
  const level = guide.levelById.get(levelOf(guide, phrase));
  if (!level) throw new Error(`The phrase “${phrase.id}” has no level. Check the content before printing it.`);
  return { name: level.name, order: level.order, levels: guide.levels.length };
}
