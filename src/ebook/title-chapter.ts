import { formatDay } from '../model/format-day.ts';
import { labels } from '../model/labels.ts';
import { inlineXhtml } from './inline-xhtml.ts';
import type { Book } from './book.ts';
import type { Chapter } from './chapter.ts';
import { escapeXml } from './escape-xml.ts';
import type { Imprint } from './imprint.ts';
import { listXhtml } from './list-xhtml.ts';

/** The title page: what the book is, how to use it, and what a reader has to know of its making. */
export function titleChapter({ guide, hrefOf }: Book, { edition, built, reviewed, home }: Imprint): Chapter {
  const description = guide.pageById.get('home')?.description;
  const facts = [
    `Edition ${escapeXml(edition)}, built ${formatDay(built)}, last reviewed ${formatDay(reviewed)}`,
    ...(home === undefined ? [] : [`Read it online: <a href="${escapeXml(home)}/">${escapeXml(home)}/</a>`]),
    'The text is under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>: share it and change it, as long as you name the guide, link the licence and say what you changed',
    'The diagrams are set in Source Sans 3, under the SIL Open Font License 1.1',
  ];
  return {
    file: 'title.xhtml',
    title: labels.guide,
    kind: 'titlepage',
    body: [
      description ? `<p class="lead">${inlineXhtml(description, hrefOf)}</p>` : '',
      '<h2 id="how-to-use">How to use this book</h2>',
      listXhtml([
        'Search for a word of the sentence that you heard, or go to <a href="phrases-a-z.xhtml">the phrases, A–Z</a>.',
        'Before a meeting, read <a href="phrases-by-meeting.xhtml">the list for that kind of meeting</a>.',
        'At your desk, begin with <a href="levels.xhtml">your level</a> or <a href="profiles.xhtml">your kind of product</a>; both say what to read first.',
        'A dotted line leads to the word’s entry in <a href="glossary.xhtml">the glossary</a>.',
      ]),
      '<h2 id="edition">This edition</h2>',
      listXhtml(facts.map((fact) => `${fact}.`)),
    ].join('\n'),
  };
}
