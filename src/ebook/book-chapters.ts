import { firstReading, furtherReading, pathToLevel } from '../model/learning-path.ts';
import { phraseIndex } from '../model/phrase-index.ts';
import { readingMinutes } from '../model/reading-minutes.ts';
import { meetings, type Meeting } from '../model/schemas/phrase.ts';
import type { LevelId, SkillId } from '../model/guide.ts';
import type { Text } from '../model/text.ts';
import type { Book } from './book.ts';
import { chapterFile } from './chapter-file.ts';
import type { Chapter } from './chapter.ts';
import { escapeXml } from './escape-xml.ts';
import { factRows } from './fact-rows.ts';
import { glossaryRows } from './glossary-rows.ts';
import type { Imprint } from './imprint.ts';
import { inlineXhtml } from './inline-xhtml.ts';
import { levelChapter } from './level-chapter.ts';
import { linkXhtml } from './link-xhtml.ts';
import { listXhtml } from './list-xhtml.ts';
import { pageChapter } from './page-chapter.ts';
import { pairsXhtml } from './pairs-xhtml.ts';
import { pathParts } from './path-parts.ts';
import { phraseRows } from './phrase-rows.ts';
import { phrasesChapter } from './phrases-chapter.ts';
import { profileChapter } from './profile-chapter.ts';
import { scenarioChapter } from './scenario-chapter.ts';
import { skillChapter } from './skill-chapter.ts';
import { sourceXhtml } from './source-xhtml.ts';
import { titleChapter } from './title-chapter.ts';
import { topicRows } from './topic-rows.ts';

/** The chapters of the book in reading order, each with the chapters below it. */
export function bookChapters(book: Book, imprint: Imprint): readonly Chapter[] {
  const { guide } = book;
  return [
    titleChapter(book, imprint),
    pageChapter('phrases', book, {
      kind: 'part',
      list: phraseChapterList(book),
      chapters: [
        ...guide.skills.map((skill) => phrasesChapter(skill, book)),
        pageChapter('phrases-by-meeting', book, { list: phrasesByMeeting(book) }),
        pageChapter('phrases-a-z', book, { kind: 'index', list: phrasesByLetter(book) }),
      ],
    }),
    ...guide.pages.filter(({ part }) => part === 'framework').map(({ id }) => pageChapter(id, book)),
    pageChapter('levels', book, {
      kind: 'part',
      list: levelMatrix(book),
      chapters: guide.levels.map((level) => levelChapter(level, book)),
    }),
    pageChapter('profiles', book, {
      kind: 'part',
      list: profileTargets(book),
      listFirst: true,
      chapters: guide.profiles.map((profile) => profileChapter(profile, book)),
    }),
    pageChapter('paths', book, { list: paths(book) }),
    pageChapter('skills', book, {
      kind: 'part',
      list: summaries(
        guide.skills.map(({ name, address, summary }) => ({ title: name, address, summary })),
        book,
      ),
      chapters: guide.skills.map((skill) => skillChapter(skill, book)),
    }),
    pageChapter('scenarios', book, {
      kind: 'part',
      list: summaries(guide.scenarios, book),
      chapters: guide.scenarios.map((scenario) => scenarioChapter(scenario, book)),
    }),
    pageChapter('glossary', book, { kind: 'glossary', list: glossaryRows(book) }),
    pageChapter('ordinary-words', book, { list: ordinaryWords(book) }),
    pageChapter('facts', book, { list: factRows(guide.facts, guide, true) }),
    pageChapter('sources', book, { kind: 'bibliography', list: sources(book) }),
    pageChapter('about', book),
  ];
}

function phraseChapterList({ guide }: Book): string {
  return listXhtml(
    guide.skills.map(({ id, name }) => `<a id="${id}" href="${chapterFile('phrases', id)}">${escapeXml(name)}</a>`),
  );
}

function phrasesByMeeting({ guide, hrefOf }: Book): string {
  return (Object.keys(meetings) as Meeting[])
    .map((id) => {
      const heard = guide.phrases.filter((phrase) => phrase.meetings.includes(id));
      return `<h2 id="${id}">${meetings[id]}</h2>\n${phraseRows(heard, hrefOf)}`;
    })
    .join('\n');
}

function phrasesByLetter({ guide, hrefOf }: Book): string {
  return [...Map.groupBy(phraseIndex(guide), ({ letter }) => letter)]
    .map(([letter, entries]) => {
      const rows = entries.map(({ wording, phrase, isAlias }) =>
        linkXhtml(isAlias ? wording : `“${wording}”`, phrase.address, hrefOf),
      );
      return `<h2 id="letter-${letter.toLowerCase()}">${letter}</h2>\n${listXhtml(rows)}`;
    })
    .join('\n');
}

function levelMatrix({ guide, hrefOf }: Book): string {
  const inline = (text: Text): string => inlineXhtml(text, hrefOf);
  const four = guide.levels.map(
    ({ name, address, test }) => [linkXhtml(name, address, hrefOf), `“${inline(test)}”`] as const,
  );
  const rows = guide.skills.map(({ id, name, address }) => {
    const cells = guide.levels.map((level) => {
      const items = guide.canDos.get(id)?.[level.id as LevelId] ?? [];
      return `<h4>${linkXhtml(level.name, `${level.address}#${id}`, hrefOf)}</h4>\n${listXhtml(items.map(inline))}`;
    });
    return `<h3 id="${id}">${linkXhtml(name, address, hrefOf)}</h3>\n${cells.join('\n')}`;
  });
  return `<h2 id="four">The four levels</h2>\n${pairsXhtml(four)}\n<h2 id="matrix">Every skill at every level</h2>\n${rows.join('\n')}`;
}

/** The targets of each profile on a line: the table of the site is wider than a phone. */
function profileTargets({ guide, hrefOf }: Book): string {
  const rows = guide.profiles.map(({ name, address, targets }) => {
    const words = guide.skills.map(
      ({ id, short }) => `${short}: ${guide.levelById.get(targets[id as SkillId].level)?.name ?? ''}`,
    );
    return [linkXhtml(name, address, hrefOf), escapeXml(words.join('; '))] as const;
  });
  return `<h2 id="ten">The ten profiles</h2>\n${pairsXhtml(rows)}`;
}

function paths(book: Book): string {
  const { guide, hrefOf } = book;
  const levels = guide.levels.map((level) => {
    const parts = pathToLevel(guide, level);
    const minutes = readingMinutes(
      guide,
      parts.flatMap(({ topics }) => topics),
    );
    const about = `<p>${minutes} min. ${linkXhtml(`What one can do at ${level.name}`, level.address, hrefOf)}</p>`;
    return `<h2 id="${level.id}">The path to ${escapeXml(level.name)}</h2>\n${about}\n${pathParts(parts, book)}`;
  });
  const profiles = guide.profiles.map((profile) => {
    const first = firstReading(guide, profile);
    const further = furtherReading(guide, profile).flatMap(({ topics }) => topics);
    const about = `<p>First ${readingMinutes(guide, first)} min, then ${readingMinutes(guide, further)} min to reach every target</p>`;
    return `<h3 id="${profile.id}">${linkXhtml(profile.name, profile.address, hrefOf)}</h3>\n${about}\n${topicRows(first, book)}`;
  });
  return [...levels, '<h2 id="profiles">By profile</h2>', ...profiles].join('\n');
}

interface Summary {
  readonly title: string;
  readonly address: string;
  readonly summary: Text;
}

function summaries(items: readonly Summary[], { hrefOf }: Book): string {
  return pairsXhtml(
    items.map(({ title, address, summary }) => [linkXhtml(title, address, hrefOf), inlineXhtml(summary, hrefOf)]),
  );
}

function ordinaryWords({ guide, hrefOf }: Book): string {
  const rows = guide.terms
    .filter(({ ordinary }) => ordinary)
    .map(({ id, name, address, means, misleads }) => {
      const warning = misleads ? `<p><strong>Mind the word:</strong> ${inlineXhtml(misleads, hrefOf)}</p>` : '';
      return `<dt id="${id}">${linkXhtml(name, address, hrefOf)}</dt><dd><p>${inlineXhtml(means, hrefOf)}</p>${warning}</dd>`;
    });
  return `<dl>\n${rows.join('\n')}\n</dl>`;
}

function sources({ guide }: Book): string {
  const rows = guide.sources.map((source) => {
    const { id, title, short, supersededBy } = source;
    const also = short === title ? '' : ` (${escapeXml(short)})`;
    const newer = supersededBy === undefined ? undefined : guide.sourceById.get(supersededBy)?.short;
    const note = newer === undefined ? '' : `; superseded by ${escapeXml(newer)}, and not cited here`;
    return `<li id="${id}">${sourceXhtml(source)}${also}${note}</li>`;
  });
  return `<ul>\n${rows.join('\n')}\n</ul>`;
}
