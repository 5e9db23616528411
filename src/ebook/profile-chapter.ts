import type { Profile, SkillId } from '../model/guide.ts';
import { labels } from '../model/labels.ts';
import { firstReading, furtherReading } from '../model/learning-path.ts';
import { readingMinutes } from '../model/reading-minutes.ts';
import type { Text } from '../model/text.ts';
import type { Book } from './book.ts';
import { chapterFile } from './chapter-file.ts';
import type { Chapter } from './chapter.ts';
import { inlineXhtml } from './inline-xhtml.ts';
import { linkXhtml } from './link-xhtml.ts';
import { pairsXhtml } from './pairs-xhtml.ts';
import { pathParts } from './path-parts.ts';
import { phraseRows } from './phrase-rows.ts';
import { sectionXhtml } from './section-xhtml.ts';
import { topicRows } from './topic-rows.ts';

/** A profile: how far to go in each skill for one kind of product, and what to read. */
export function profileChapter(profile: Profile, book: Book): Chapter {
  const { guide, hrefOf } = book;
  const inline = (text: Text): string => inlineXhtml(text, hrefOf);
  const phrases = profile.hear.flatMap((id) => guide.phraseById.get(id) ?? []);
  const first = firstReading(guide, profile);
  const targets = guide.skills.map(({ id, name, address }) => {
    const { level: levelId, why } = profile.targets[id as SkillId];
    const level = guide.levelById.get(levelId);
    const target = level ? `<strong>${linkXhtml(level.name, `${level.address}#${id}`, hrefOf)}.</strong> ` : '';
    return [linkXhtml(name, address, hrefOf), `${target}${inline(why)}`] as const;
  });
  return {
    file: chapterFile('profile', profile.id),
    title: profile.name,
    kind: 'chapter',
    body: [
      `<p class="lead">${inline(profile.summary)}</p>`,
      `<p>${inline(profile.product)}</p>`,
      sectionXhtml('targets', labels.targets, pairsXhtml(targets)),
      sectionXhtml(
        'read',
        labels.read,
        `<p>${readingMinutes(guide, first)} minutes in all, one attentive reading each.</p>\n${topicRows(first, book)}`,
      ),
      sectionXhtml('start', labels.start, `<p>${inline(profile.start)}</p>`),
      sectionXhtml('hear', labels.hear, phraseRows(phrases, hrefOf)),
      sectionXhtml('too-far', labels.stop, `<p class="stop">${inline(profile.stop)}</p>`),
      sectionXhtml('further', labels.further, pathParts(furtherReading(guide, profile), book)),
    ].join('\n'),
  };
}
