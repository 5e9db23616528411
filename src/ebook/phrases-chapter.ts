import type { Phrase, Skill } from '../model/guide.ts';
import { labels } from '../model/labels.ts';
import { levelOf, topicOf } from '../model/relations.ts';
import { meetings } from '../model/schemas/phrase.ts';
import type { Book } from './book.ts';
import { chapterFile } from './chapter-file.ts';
import type { Chapter } from './chapter.ts';
import { escapeXml } from './escape-xml.ts';
import { inlineXhtml } from './inline-xhtml.ts';
import { linkXhtml } from './link-xhtml.ts';
import { listXhtml } from './list-xhtml.ts';
import { pairsXhtml } from './pairs-xhtml.ts';

/** The phrases that belong to a skill’s topics, A–Z, each with its meaning first. */
export function phrasesChapter(skill: Skill, book: Book): Chapter {
  const phrases = book.guide.phrases.filter((phrase) => topicOf(book.guide, phrase).skill === skill.id);
  return {
    file: chapterFile('phrases', skill.id),
    title: `Phrases: ${skill.name}`,
    kind: 'chapter',
    body: phrases.map((phrase) => phraseXhtml(phrase, book)).join('\n'),
  };
}

function phraseXhtml(phrase: Phrase, { guide, hrefOf }: Book): string {
  const { id, says, means, cost, ask, whyNow, dontSay, aliases } = phrase;
  const topic = topicOf(guide, phrase);
  const level = guide.levelById.get(levelOf(guide, phrase));
  const more: (readonly [string, string])[] = [
    [labels.whyNow, inlineXhtml(whyNow, hrefOf)],
    [labels.dontSay, `“${inlineXhtml(dontSay, hrefOf)}”`],
    ...(aliases.length > 0 ? [[labels.aliases, escapeXml(aliases.join(' · '))] as const] : []),
    ['Heard in', phrase.meetings.map((meeting) => meetings[meeting]).join(', ')],
    ['Learn it at your desk', linkXhtml(topic.title, topic.address, hrefOf)],
    ...(level ? [['First needed at', linkXhtml(level.name, level.address, hrefOf)] as const] : []),
  ];
  return `<section class="phrase"><h2 id="${id}">“${escapeXml(says)}”</h2>
<p class="lead">${inlineXhtml(means, hrefOf)}</p>
<p><strong>${labels.phraseCost}:</strong> ${inlineXhtml(cost, hrefOf)}</p>
<p class="ask-title">${labels.ask}</p>
${listXhtml(
  ask.map((question) => inlineXhtml(question, hrefOf)),
  'ol',
)}
${pairsXhtml(more)}</section>`;
}
