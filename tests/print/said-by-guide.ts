import { formatDay } from '../../src/model/format-day.ts';
import { labels } from '../../src/model/labels.ts';
import { pocketLabels } from '../../src/model/pocket-labels.ts';
import { meetings } from '../../src/model/schemas/phrase.ts';
import { bookLabels } from '../../src/print/book-parts/book-labels.ts';
import { sheetLabels } from '../../src/print/sheet-labels.ts';
import { builtGuide } from '../built-guide.ts';
import { siteAddress } from '../site-address.ts';
import { guideLines } from './guide-lines.ts';

const host = siteAddress.replace('https://', '');
const days = [...JSON.stringify(builtGuide).matchAll(/"(?:reviewed|checked|built)":"([^"]+)"/g)].map(
  ([, day = '']) => day,
);
const addresses = [...JSON.stringify(builtGuide).matchAll(/"address":"([^"]+)"/g)].map(([, address = '']) => address);

/** The whole of what may be printed: the guide’s lines, the labels, and what is made of the guide’s dates and addresses. */
const known = [
  ...guideLines,
  ...[labels, pocketLabels, bookLabels, sheetLabels, meetings].flatMap(wordsIn),
  ...days.map(formatDay),
  ...addresses.map((address) => host + address),
  host,
  ...builtGuide.sources.map(({ url }) => url.replace('https://', '')),
  // Code is one text of several lines.
  ...[builtGuide.topics, builtGuide.skills].flatMap((list) => list.flatMap(({ body }) => body)),
  // The index has a heading for each letter.
  ...Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index)),
];

/** A text as words that can be compared: one space between words, no page references, no break that only a line needs. */
export function comparable(text: string): string {
  return text
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s*\(page\s\d+\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text without what stands around words when texts are put together: quotation marks, stops, brackets. */
function bare(text: string): string {
  return text.replace(/^[“”(‘’\s·]+/, '').replace(/[“”)’‘.,:;…?!\s·]+$/, '');
}

const sentenceEnd = /(?<=[.?!:][”)]?) (?=[\p{Lu}\p{N}“(])/u;
const pieces = new Set(
  known.flatMap((line) => {
    const text = comparable(line);
    return [text, ...text.split(sentenceEnd), text.toLowerCase()].map(bare);
  }),
);

/** What a text says that neither the guide nor a label says: none of its words where all come from there. */
export function unsaid(text: string): readonly string[] {
  const whole = comparable(text);
  if (pieces.has(bare(whole))) return [];
  const sentences = whole.split(sentenceEnd).filter((sentence) => !pieces.has(bare(sentence)));
  if (sentences.length === 0 || isMadeOfPieces(whole.split(' '))) return [];
  return sentences;
}

/** Whether words are one line of the guide after another, with numbers between them: a page’s, a level’s, minutes. */
function isMadeOfPieces(words: readonly string[]): boolean {
  const ends = new Set([0]);
  for (let from = 0; from < words.length; from++) {
    if (!ends.has(from)) continue;
    if (/^[“(]?\d+[).,:]?$/.test(words[from] ?? '') || words[from] === 'of' || words[from] === '·') ends.add(from + 1);
    for (let to = from + 1; to <= words.length; to++) {
      if (pieces.has(bare(words.slice(from, to).join(' ')))) ends.add(to);
    }
  }
  return ends.has(words.length);
}

function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}
