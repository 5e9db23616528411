import { formatDay } from '../model/format-day.ts';
import type { Guide } from '../model/guide.ts';
import { labels } from '../model/labels.ts';
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
    imprint: [`Edition ${setting.edition}`, `Reviewed ${formatDay(setting.reviewed)}`, 'CC BY 4.0'],
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
  const [first] = guide.skills;
  const line = (text: string, anchor: string) => [...words(`${text} `), ...pageReference(anchor)];
  return {
    title: 'How to use this book',
    kicker: labels.subtitle,
    anchors: ['how-to-use'],
    chapters: [
      {
        anchors: [],
        path: 'src/print/book-of-guide.ts',
        startsPage: false,
        mostColumns: 1,
        blocks: [
          paragraph(
            words(
              'This is the whole guide on paper: for the meeting, and for the desk afterwards. Nothing in it is missing from the site, and it needs no network.',
            ),
            'lead',
          ),
          section('In a meeting'),
          runsList([
            line('Somebody has said something: look it up word for word in the index', 'index'),
            line(
              'or by skill in the phrase book, which says what it means, what it may cost and what to ask',
              '/phrases/',
            ),
            line('A word is new: the glossary', '/glossary/'),
          ]),
          section('At your desk'),
          runsList([
            line('How technical you need to be, and why: the framework', 'framework'),
            line('How far to go in your product: the profiles', '/profiles/'),
            line('Where you are now: the four levels, each with ten questions to check yourself', '/levels/'),
            ...(first ? [line('One idea at a time: the topics, in five parts by skill', first.address)] : []),
            line('Meetings replayed slowly: the scenarios', '/scenarios/'),
          ]),
          section('Page numbers'),
          paragraph(
            words(
              'A number in brackets is the page where something is explained. On a screen it is a link. The numbers are those that your reading program shows, so that a page can be typed as it is printed.',
            ),
          ),
        ],
      },
    ],
  };
}

function contents(parts: readonly BookPart[]): BookPart {
  return {
    title: 'Contents',
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
    title: 'Colophon',
    kicker: 'About this book',
    anchors: ['/about/'],
    chapters: [
      {
        anchors: [],
        path: about?.path ?? '',
        startsPage: false,
        mostColumns: 1,
        blocks: [
          ...bookBlocks(about?.blocks ?? [], workshop),
          section('This edition'),
          paragraph(words(`Edition ${edition}, built ${formatDay(built)}, reviewed ${formatDay(reviewed)}.`)),
          ...(site
            ? [
                paragraph([
                  ...words('The newest edition is at '),
                  { text: site.replace(/^https?:\/\//, ''), style: 'plain', tone: 'accent', link: { url: site } },
                  ...words('.'),
                ]),
              ]
            : []),
          paragraph(
            words(
              'Set in Source Sans 3 and Source Code Pro, typefaces of Adobe under the SIL Open Font License. The text is under CC BY 4.0.',
            ),
          ),
        ],
      },
    ],
  };
}
