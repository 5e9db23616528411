import sharp from 'sharp';
import { labels } from '../model/labels.ts';
import { plainText } from '../model/plain-text.ts';
import type { Mark, TextMark } from '../print/page.ts';
import { pageSvg } from '../print/page-svg.ts';
import { guide } from './guide.ts';
import { readPrintFonts } from './sheets.ts';

/** The size of the card that links to the guide show in feeds, in pixels. */
export const socialCardSize = { width: 1200, height: 630 } as const;

const navy = '#14344b';
const white = '#ffffff';
const teal = '#0f6066';

/** The card as the bytes of a PNG: the guide’s name, a sentence that is said, and the question to ask. */
export async function socialCard(): Promise<Uint8Array> {
  const phrase = guide.phraseById.get('replication-lag') ?? guide.phrases[0];
  const [question] = phrase?.ask ?? [];
  const { width, height } = socialCardSize;
  const marks: Mark[] = [
    area(0, 0, width, height, navy),
    area(0, 400, width, height - 400, white),
    area(0, 392, width, 8, teal),
    words(80, 110, 34, 'semibold', '#c9dbe6', labels.guide),
    words(80, 160, 30, 'regular', '#c9dbe6', labels.subtitle),
    words(80, 310, 76, 'semibold', white, phrase ? `“${phrase.says}”` : labels.guide),
    words(80, 470, 30, 'semibold', teal, labels.youAsk),
    words(80, 535, 44, 'regular', '#17222b', question ? plainText(question) : labels.subtitle),
  ];
  const svg = pageSvg({ width, height, marks, elements: [] }, readPrintFonts(process.cwd()));
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 64 }).toBuffer();
}

function area(x: number, y: number, width: number, height: number, fill: string): Mark {
  const d = `M${x} ${y}L${x + width} ${y}L${x + width} ${y + height}L${x} ${y + height}Z`;
  return { kind: 'path', d, fill, owner: 'decoration' };
}

function words(x: number, y: number, size: number, face: TextMark['face'], colour: string, text: string): Mark {
  return { kind: 'text', x, y, text, face, size, colour, owner: 'decoration' };
}
