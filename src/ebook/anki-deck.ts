import type { Guide, Phrase, Term } from '../model/guide.ts';
import { labels } from '../model/labels.ts';
import { levelOf, topicOf } from '../model/relations.ts';
import { escapeXml } from './escape-xml.ts';
import { inlineXhtml } from './inline-xhtml.ts';

/** One card: what never changes about it, what it asks, what it answers, and by what it is found. */
interface Note {
  readonly guid: string;
  readonly front: string;
  readonly back: string;
  readonly deck: string;
  readonly tags: readonly string[];
}

/**
 * Every phrase and every glossary term as a file that Anki imports: its documented text format, a note a line. A note
 * keeps its guid for ever, so that a newer file updates cards and leaves what the learner has done with them.
 */
export function ankiDeck(guide: Guide, home: string | undefined): string {
  const notes = [
    ...guide.phrases.map((phrase) => phraseNote(phrase, guide, home)),
    ...guide.terms.map((term) => termNote(term, guide, home)),
  ];
  const header = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    '#columns:Guid\tFront\tBack\tDeck\tTags',
    '#guid column:1',
    '#deck column:4',
    '#tags column:5',
  ];
  const lines = notes.map(({ guid, front, back, deck, tags }) =>
    [guid, front, back, deck, tags.join(' ')].map(fieldOf).join('\t'),
  );
  return `${[...header, ...lines].join('\n')}\n`;
}

function phraseNote(phrase: Phrase, guide: Guide, home: string | undefined): Note {
  const { id, says, means, cost, ask } = phrase;
  const topic = topicOf(guide, phrase);
  const [first] = ask;
  return {
    guid: `technical-enough-phrase-${id}`,
    front: `“${escapeXml(says)}”`,
    back: [
      `<div><b>${labels.means}:</b> ${words(means)}</div>`,
      `<div><b>${labels.phraseCost}:</b> ${words(cost)}</div>`,
      first ? `<div><b>${labels.ask}:</b> ${words(first)}</div>` : '',
      linkOf(topic, home),
    ].join(''),
    deck: `${labels.guide}::Phrases`,
    tags: [tag('kind', 'phrase'), tag('skill', topic.skill), tag('level', levelOf(guide, phrase))],
  };
}

function termNote(
  { id, name, expansion, means, misleads, ordinary, topic: topicId }: Term,
  guide: Guide,
  home: string | undefined,
): Note {
  const topic = topicId === undefined ? undefined : guide.topicById.get(topicId);
  return {
    guid: `technical-enough-term-${id}`,
    front: escapeXml(name),
    back: [
      expansion ? `<div><b>${escapeXml(expansion)}</b></div>` : '',
      `<div>${words(means)}</div>`,
      misleads ? `<div><b>Mind the word:</b> ${words(misleads)}</div>` : '',
      topic ? linkOf(topic, home) : '',
    ].join(''),
    deck: `${labels.guide}::${labels.glossary}`,
    tags: [
      tag('kind', ordinary ? 'ordinary-word' : 'term'),
      ...(topic ? [tag('skill', topic.skill), tag('level', topic.level)] : []),
    ],
  };
}

/** Running text as HTML without links: on a card, its words have to be enough. */
function words(text: Phrase['means']): string {
  return inlineXhtml(text, () => undefined);
}

/** Where to read on; nothing while the guide has no public address. */
function linkOf({ title, address }: { title: string; address: string }, home: string | undefined): string {
  return home === undefined ? '' : `<div><a href="${escapeXml(home + address)}">${escapeXml(title)}</a></div>`;
}

function tag(group: string, name: string): string {
  return `technical-enough::${group}::${name}`;
}

/** A field as Anki’s reader of separated text takes it: in quotation marks where it holds one, a tab or a line’s end. */
function fieldOf(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
