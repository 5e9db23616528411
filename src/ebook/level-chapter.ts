import type { Level, LevelId } from '../model/guide.ts';
import { labels } from '../model/labels.ts';
import { pathToLevel } from '../model/learning-path.ts';
import { questionsOfLevel } from '../model/meeting-questions.ts';
import type { Text } from '../model/text.ts';
import { blocksXhtml } from './blocks-xhtml.ts';
import type { Book } from './book.ts';
import { chapterFile } from './chapter-file.ts';
import type { Chapter } from './chapter.ts';
import { factRows } from './fact-rows.ts';
import { inlineXhtml } from './inline-xhtml.ts';
import { linkXhtml } from './link-xhtml.ts';
import { listXhtml } from './list-xhtml.ts';
import { pairsXhtml } from './pairs-xhtml.ts';
import { pathParts } from './path-parts.ts';
import { phraseRows } from './phrase-rows.ts';
import { sectionXhtml } from './section-xhtml.ts';

/** A level: what one can do at it, what to ask, what to know and where it stops. */
export function levelChapter(level: Level, book: Book): Chapter {
  const { guide, hrefOf } = book;
  const inline = (text: Text): string => inlineXhtml(text, hrefOf);
  const list = (texts: readonly Text[], tag?: 'ol'): string => listXhtml(texts.map(inline), tag);
  const phrases = level.hear.flatMap((id) => guide.phraseById.get(id) ?? []);
  const facts = level.numbers.flatMap((id) => guide.factById.get(id) ?? []);
  const next = level.next.flatMap((id) => guide.topicById.get(id) ?? []);
  const canDos = guide.skills.map(({ id, name, address }) => {
    const items = guide.canDos.get(id)?.[level.id as LevelId] ?? [];
    return `<h3 id="${id}">${linkXhtml(name, address, hrefOf)}</h3>\n${list(items)}`;
  });
  const isShown = level.blocks.some((block) => block.type === 'diagram' && block.id === level.diagram);
  return {
    file: chapterFile('level', level.id),
    title: level.name,
    kind: 'chapter',
    body: [
      `<p class="lead">“${inline(level.test)}”</p>`,
      `<p>${inline(level.fits)}</p>`,
      blocksXhtml(level.blocks, book),
      sectionXhtml('can', labels.can, list(level.can)),
      sectionXhtml('need-not', labels.needNot, list(level.needNot)),
      sectionXhtml('can-dos', labels.canDos, `<p>${labels.howToUse.text}</p>\n${canDos.join('\n')}`),
      sectionXhtml('hear', `${labels.theySay}, ${labels.youAsk.toLowerCase()}`, phraseRows(phrases, hrefOf)),
      sectionXhtml(
        'meetings',
        labels.meetings,
        questionsOfLevel(level)
          .map(({ name, questions }) => `<h3>${name}</h3>\n${list(questions)}`)
          .join('\n'),
      ),
      sectionXhtml('numbers', labels.numbers, factRows(facts, guide)),
      isShown ? '' : book.figureOf(level.diagram),
      sectionXhtml('self-check', labels.selfCheck, list(level.selfCheck, 'ol')),
      sectionXhtml('too-far', labels.tooFar, list(level.tooFar)),
      sectionXhtml(
        'next',
        labels.next,
        pairsXhtml(next.map(({ title, address, summary }) => [linkXhtml(title, address, hrefOf), inline(summary)])),
      ),
      sectionXhtml('path', labels.path, pathParts(pathToLevel(guide, level), book)),
    ].join('\n'),
  };
}
