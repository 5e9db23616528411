import { topicOf } from '../../model/relations.ts';
import type { BookBlock, BookChapter } from '../book.ts';
import { pageRoom } from '../layout/set-text.ts';
import type { Runs } from '../sheet.ts';
import { paragraph } from './book-blocks.ts';
import type { BookWorkshop } from './book-setting.ts';
import { words } from './book-text.ts';

interface IndexEntry {
  readonly wording: string;
  readonly isPhrase: boolean;
  /** Where it is explained, the main place first. */
  readonly anchors: readonly string[];
}

const collator = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true, ignorePunctuation: true });

/** The index: every phrase in quotation marks, every term with what it stands for, every topic; the first page is the main one. */
export function indexChapter(workshop: BookWorkshop): BookChapter {
  const entries = entriesOf(workshop).sort((one, other) => collator.compare(one.wording, other.wording));
  const byLetter = Map.groupBy(entries, ({ wording }) => letterOf(wording));
  const letters = [...byLetter].sort(([one], [other]) => collator.compare(one, other));
  return {
    anchors: [],
    path: 'src/print/book-parts/index-chapter.ts',
    startsPage: false,
    mostColumns: 3,
    blocks: letters.flatMap(([letter, list]): BookBlock[] => [
      { type: 'heading', depth: 3, text: letter },
      ...list.map((entry) => paragraph(runsOf(entry), 'line')),
    ]),
  };
}

function entriesOf({ guide }: BookWorkshop): IndexEntry[] {
  const topicAddress = (id: string | undefined) => (id === undefined ? undefined : guide.topicById.get(id)?.address);
  return [
    ...guide.topics.map(({ title, address }) => ({ wording: title, isPhrase: false, anchors: [address] })),
    ...guide.phrases.map((phrase) => ({
      wording: phrase.says,
      isPhrase: true,
      anchors: [phrase.address, topicOf(guide, phrase).address],
    })),
    ...guide.terms.flatMap(({ name, expansion, address, topic }) => {
      const anchors = [address, topicAddress(topic)].filter((anchor) => anchor !== undefined);
      const names = expansion ? [`${name} (${expansion})`] : [name];
      return names.map((wording) => ({ wording, isPhrase: false, anchors }));
    }),
  ];
}

function runsOf({ wording, isPhrase, anchors }: IndexEntry): Runs {
  const numbers = anchors.flatMap((anchor, index): Runs => [
    ...words(index === 0 ? ' ' : ', '),
    { text: pageRoom, style: index === 0 ? 'strong' : 'plain', tone: 'accent', link: { anchor }, pageOf: anchor },
  ]);
  return [...words(isPhrase ? `“${wording}”` : wording), ...numbers];
}

function letterOf(wording: string): string {
  const [first = ''] = wording.normalize('NFD').match(/[\p{L}\p{N}]/u) ?? [];
  return /\p{N}/u.test(first) ? '0–9' : first.toUpperCase();
}
