import { factText } from '../../model/fact-text.ts';
import { formatDay } from '../../model/format-day.ts';
import { factOrigin } from '../../model/relations.ts';
import type { BookPart } from '../book.ts';
import { sheetLabels } from '../sheet-labels.ts';
import { bookBlocks, paragraph } from './book-blocks.ts';
import { bookLabels } from './book-labels.ts';
import type { BookWorkshop } from './book-setting.ts';
import { bookRuns, pageReference, words } from './book-text.ts';
import { indexChapter } from './index-chapter.ts';
import { sourceRuns } from './source-runs.ts';

/** What is looked up at the back: glossary, numbers, index and sources. */
export function referenceParts(workshop: BookWorkshop): BookPart[] {
  return [glossary(workshop), numbers(workshop), index(workshop), sources(workshop)];
}

function glossary(workshop: BookWorkshop): BookPart {
  const { guide, anchorOf } = workshop;
  const topicTitle = (id: string) => guide.topicById.get(id);
  return listPart('glossary', bookLabels.glossary.kicker, workshop, {
    mostColumns: 2,
    blocks: guide.terms.map(({ name, expansion, means, misleads, topic: topicId, address, path }) => {
      const topic = topicId === undefined ? undefined : topicTitle(topicId);
      return {
        type: 'entry',
        anchor: address,
        path,
        blocks: [
          paragraph(
            [
              ...words(name, 'strong'),
              ...words(expansion ? ` (${expansion})` : '', 'plain', 'quiet'),
              ...words('. '),
              ...bookRuns(means, anchorOf),
              ...(misleads
                ? [...words(` ${bookLabels.glossary.misleads}: `, 'emphasis'), ...bookRuns(misleads, anchorOf)]
                : []),
              ...(topic ? [...words(` ${topic.title} `, 'plain', 'quiet'), ...pageReference(topic.address)] : []),
            ].filter(({ text }) => text !== ''),
          ),
        ],
      };
    }),
  });
}

function numbers(workshop: BookWorkshop): BookPart {
  const { guide } = workshop;
  return listPart('facts', bookLabels.facts.kicker, workshop, {
    mostColumns: 1,
    isWide: true,
    blocks: [
      {
        type: 'table',
        header: bookLabels.facts.columns.map((heading) => words(heading)),
        hasRowHeadings: true,
        anchors: guide.facts.map(({ address }) => address),
        rows: guide.facts.map((fact) => [
          words(fact.name),
          words(factText(fact, 'value')),
          words(fact.window ?? sheetLabels.noWindow),
          words([factOrigin(guide, fact), fact.locator, formatDay(fact.checked)].filter(Boolean).join(', ')),
        ]),
      },
    ],
  });
}

function index(workshop: BookWorkshop): BookPart {
  return {
    title: bookLabels.index.title,
    kicker: bookLabels.index.kicker,
    anchors: ['index'],
    chapters: [indexChapter(workshop)],
  };
}

function sources(workshop: BookWorkshop): BookPart {
  const { guide } = workshop;
  return listPart('sources', bookLabels.sources.kicker, workshop, {
    mostColumns: 2,
    blocks: guide.sources.map(({ id, address, path, url }) => ({
      type: 'entry',
      anchor: address,
      path,
      blocks: [
        paragraph(sourceRuns(guide, id)),
        paragraph(words(url.replace(/^https:\/\//, '').replace(/([/?&=._-])/g, '$1\u200b')), 'quiet'),
      ],
    })),
  });
}

function listPart(
  id: string,
  kicker: string,
  workshop: BookWorkshop,
  list: Pick<BookPart['chapters'][number], 'mostColumns' | 'blocks'> & { readonly isWide?: boolean },
): BookPart {
  const page = workshop.guide.pageById.get(id);
  if (!page) throw new Error(`The guide has no page “${id}”. Check the content before printing it.`);
  const shared = { anchors: [], path: page.path, startsPage: false } as const;
  return {
    title: page.title,
    kicker,
    anchors: [page.address],
    chapters: [
      { ...shared, mostColumns: 1, blocks: bookBlocks(page.blocks, workshop) },
      { ...shared, mostColumns: list.mostColumns, ...(list.isWide ? { isWide: true } : {}), blocks: list.blocks },
    ],
  };
}
