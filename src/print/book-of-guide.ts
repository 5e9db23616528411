import { formatDay } from '../model/format-day.ts';
import type { Guide } from '../model/guide.ts';
import { labels } from '../model/labels.ts';
import { bookLabels } from './book-parts/book-labels.ts';
import type { Book, BookBlock, BookPart } from './book.ts';
import type { BookSetting, BookWorkshop } from './book-parts/book-setting.ts';
import { bookBlocks, paragraph, runsList, section } from './book-parts/book-blocks.ts';
import { pageReference, words } from './book-parts/book-text.ts';
import { frameworkPart } from './book-parts/framework-part.ts';
import { levelsPart } from './book-parts/levels-part.ts';
import { phraseBook } from './book-parts/phrase-book.ts';
import { profilesPart } from './book-parts/profiles-part.ts';
import { referenceParts } from './book-parts/reference-parts.ts';
import { scenariosPart } from './book-parts/scenarios-part.ts';
import { skillPart } from './book-parts/skill-part.ts';
import { sheetLabels } from './sheet-labels.ts';

/** The whole guide as a book: every text of it, with pages’ numbers where the site has links. */
export function bookOfGuide(guide: Guide, setting: BookSetting): Book {
  const held = heldAddresses(guide);
  const anchorOf = (address: string) => {
    const [page = ''] = address.split('#');
    return held.has(address) ? address : held.has(page) ? page : undefined;
  };
  const workshop: BookWorkshop = { ...setting, guide, anchorOf };
  const body = [
    frameworkPart(workshop),
    ...guide.skills.map((skill) => skillPart(skill, workshop)),
    phraseBook(workshop),
    scenariosPart(workshop),
    profilesPart(workshop),
    levelsPart(workshop),
    ...referenceParts(workshop),
    colophon(workshop),
  ];
  return {
    title: labels.guide,
    subtitle: labels.subtitle,
    skills: guide.skills.map(({ name }) => name),
    imprint: [
      `${sheetLabels.edition} ${setting.edition}`,
      `${sheetLabels.reviewed} ${formatDay(setting.reviewed)}`,
      sheetLabels.licence,
    ],
    parts: [howToUse(workshop), contents(body), ...body],
  };
}

/** The addresses that the book has a place for. */
function heldAddresses(guide: Guide): ReadonlySet<string> {
  const { levels, skills, topics, phrases, terms, scenarios, profiles, facts, sources } = guide;
  const pages = guide.pages.filter(({ part }) => part === 'framework');
  const lists = [levels, skills, topics, phrases, terms, scenarios, profiles, facts, sources, pages];
  return new Set([
    ...lists.flatMap((list) => list.map(({ address }) => address)),
    ...['/phrases/', '/scenarios/', '/profiles/', '/levels/', '/glossary/', '/facts/', '/sources/', '/about/'],
  ]);
}

function howToUse({ guide }: BookWorkshop): BookPart {
  const { title, lead, meeting, desk, numbers } = bookLabels.howToUse;
  const [first] = guide.skills;
  const line = (text: string, anchor: string) => [...words(`${text} `), ...pageReference(anchor)];
  return {
    title,
    kicker: labels.subtitle,
    anchors: ['how-to-use'],
    chapters: [
      {
        anchors: [],
        path: 'src/print/book-parts/book-labels.ts',
        startsPage: false,
        mostColumns: 1,
        blocks: [
          paragraph(words(lead), 'lead'),
          section(meeting.title),
          runsList([
            line(meeting.index, 'index'),
            line(meeting.phrases, '/phrases/'),
            line(meeting.glossary, '/glossary/'),
          ]),
          section(desk.title),
          runsList([
            line(desk.framework, 'framework'),
            line(desk.profiles, '/profiles/'),
            line(desk.levels, '/levels/'),
            ...(first ? [line(desk.topics, first.address)] : []),
            line(desk.scenarios, '/scenarios/'),
          ]),
          section(numbers.title),
          paragraph(words(numbers.text)),
        ],
      },
    ],
  };
}

function contents(parts: readonly BookPart[]): BookPart {
  return {
    title: bookLabels.contents,
    kicker: labels.guide,
    anchors: ['contents'],
    chapters: [
      {
        anchors: [],
        path: 'src/print/book-of-guide.ts',
        startsPage: false,
        mostColumns: 2,
        blocks: parts.flatMap(({ title, anchors, chapters }): BookBlock[] => [
          { type: 'contents', depth: 1, title, anchor: anchors[0] ?? '' },
          ...chapters.flatMap((chapter): BookBlock[] =>
            chapter.title === undefined
              ? []
              : [{ type: 'contents', depth: 2, title: chapter.title, anchor: chapter.anchors[0] ?? '' }],
          ),
        ]),
      },
    ],
  };
}

function colophon(workshop: BookWorkshop): BookPart {
  const { guide, edition, built, reviewed, site } = workshop;
  const about = guide.pageById.get('about');
  return {
    title: bookLabels.colophon.title,
    kicker: bookLabels.colophon.kicker,
    anchors: ['/about/'],
    chapters: [
      {
        anchors: [],
        path: about?.path ?? '',
        startsPage: false,
        mostColumns: 1,
        blocks: [
          ...bookBlocks(about?.blocks ?? [], workshop),
          section(bookLabels.colophon.edition),
          paragraph(
            words(
              `${sheetLabels.edition} ${edition}, ${bookLabels.colophon.built} ${formatDay(built)}, ${sheetLabels.reviewed.toLowerCase()} ${formatDay(reviewed)}.`,
            ),
          ),
          ...(site
            ? [
                paragraph([
                  ...words(`${bookLabels.colophon.newest} `),
                  { text: site.replace(/^https?:\/\//, ''), style: 'plain', tone: 'accent', link: { url: site } },
                  ...words('.'),
                ]),
              ]
            : []),
          paragraph(words(bookLabels.colophon.typefaces)),
        ],
      },
    ],
  };
}
