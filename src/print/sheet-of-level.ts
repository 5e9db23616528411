import type { DisplayList } from '../diagrams/display-list.ts';
import { factText } from '../model/fact-text.ts';
import { formatDay } from '../model/format-day.ts';
import type { Guide, Level, LevelId } from '../model/guide.ts';
import { labels } from '../model/labels.ts';
import { factOrigin } from '../model/relations.ts';
import { meetings, type Meeting } from '../model/schemas/phrase.ts';
import { plainRuns, runsOf } from './runs-of.ts';
import type { Sheet } from './sheet.ts';

/** What a sheet takes from outside the guide. */
export interface SheetSetting {
  readonly edition: string;
  /** The newest review date, as YYYY-MM-DD. */
  readonly reviewed: string;
  /** The level page’s address as printed: a short web address, or a path where the public address is unknown. */
  readonly address: string;
  /** The level page’s full web address for the QR code. */
  readonly url?: string;
  readonly picture: DisplayList;
}

/** The cheat-sheet of a level: every line of it stands on the level’s page. */
export function sheetOfLevel(guide: Guide, level: Level, setting: SheetSetting): Sheet {
  const diagram = named(guide.diagramById, level.diagram);
  return {
    title: `${level.name}: ${labels.guide} cheat-sheet`,
    kicker: `${labels.guide}: ${labels.subtitle.toLowerCase()}`,
    name: level.name,
    gauge: {
      label: `Level ${level.order} of ${guide.levels.length}: ${level.name}`,
      names: guide.levels.map(({ name }) => name),
      order: level.order,
    },
    lead: [{ text: '“', style: 'plain' }, ...runsOf(level.test), { text: '”', style: 'plain' }],
    howToUse: [
      { text: `${labels.howToUse.title} `, style: 'strong' },
      { text: labels.howToUse.text, style: 'plain' },
    ],
    skills: guide.skills.map((skill) => ({
      name: skill.name,
      canDos: named(guide.canDos, skill.id)[level.id as LevelId].map(runsOf),
    })),
    hear: {
      heading: `${labels.theySay}, ${labels.youAsk.toLowerCase()}`,
      columns: [labels.theySay, labels.youAsk],
      rows: level.hear.map((id) => {
        const { says, ask } = named(guide.phraseById, id);
        return { says: plainRuns(`“${says}”`), ask: ask.slice(0, 1).flatMap(runsOf) };
      }),
    },
    stop: { heading: labels.tooFar, signs: level.tooFar.map(runsOf) },
    numbers: {
      heading: labels.numbers,
      columns: ['Value', 'Window', 'What', 'Source'],
      rows: level.numbers.map((id) => {
        const fact = named(guide.factById, id);
        return {
          value: factText(fact, 'value'),
          window: fact.window ?? '–',
          meaning: plainRuns(fact.name),
          source: factOrigin(guide, fact),
        };
      }),
    },
    diagram: { title: diagram.title, description: diagram.description, picture: setting.picture },
    meetings: {
      heading: labels.meetings,
      list: (Object.keys(meetings) as Meeting[]).map((meeting) => ({
        name: meetings[meeting],
        questions: level.meetings[meeting].map(runsOf),
      })),
    },
    ourWords: { heading: labels.ourWords.title, columns: labels.ourWords.columns },
    footer: {
      edition: `Edition ${setting.edition}`,
      reviewed: `Reviewed ${formatDay(setting.reviewed)}`,
      licence: 'CC BY 4.0',
      address: setting.address,
    },
    ...(setting.url ? { link: { url: setting.url, invitation: labels.invitation } } : {}),
  };
}

function named<Value>(values: ReadonlyMap<string, Value>, id: string): Value {
  const value = values.get(id);
  if (value === undefined) throw new Error(`The guide has no “${id}”. Check the content before printing it.`);
  return value;
}
