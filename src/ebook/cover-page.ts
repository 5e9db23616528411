import type { Guide } from '../model/guide.ts';
import { labels } from '../model/labels.ts';
import { plainText } from '../model/plain-text.ts';
import { palette } from '../print/layout/palette.ts';
import type { Metrics } from '../print/metrics.ts';
import type { Mark, Page, TextMark } from '../print/page.ts';

const width = 1200;
const height = 1800;
const margin = 110;
const bandHeight = 1290;

/** The cover, with the look of the card that links to the guide show: its name, a sentence that is said, and what to ask. */
export function coverPage({ phraseById, phrases }: Guide, metrics: Metrics): Page {
  const phrase = phraseById.get('replication-lag') ?? phrases[0];
  const [question] = phrase?.ask ?? [];
  const lines = (text: string, y: number, size: number, face: TextMark['face'], colour: string): Mark[] =>
    linesOf(text, size, face, metrics).map((line, index) => ({
      kind: 'text',
      x: margin,
      y: y + index * size * 1.18,
      text: line,
      face,
      size,
      colour,
      owner: 'decoration',
    }));
  const marks: Mark[] = [
    area(0, height, palette.paper),
    area(0, bandHeight, palette.band),
    area(bandHeight - 16, 16, palette.accent),
    ...lines(labels.guide, 370, 176, 'semibold', palette.onBand),
    ...lines(labels.subtitle, 715, 58, 'regular', palette.quietOnBand),
    ...(phrase ? lines(`“${phrase.says}”`, 1075, 92, 'semibold', palette.onBand) : []),
    ...(question
      ? [
          ...lines(labels.youAsk, 1445, 58, 'semibold', palette.accent),
          ...lines(plainText(question), 1555, 80, 'regular', palette.text),
        ]
      : []),
  ];
  return { width, height, marks, elements: [] };
}

function area(y: number, tall: number, fill: string): Mark {
  return { kind: 'path', d: `M0 ${y}L${width} ${y}L${width} ${y + tall}L0 ${y + tall}Z`, fill, owner: 'decoration' };
}

/** The words in lines that fit between the margins. */
function linesOf(text: string, size: number, face: TextMark['face'], metrics: Metrics): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && metrics.widthOf(longer, { face, size }) <= width - 2 * margin)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
