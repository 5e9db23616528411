import type { Metrics } from '../metrics.ts';
import type { CardDeck } from '../card-deck.ts';
import type { Block } from './block.ts';
import { cardInset, cardSize } from './card-size.ts';
import { fitCard, type FittedCard } from './fit-card.ts';
import { palette } from './palette.ts';
import { polyline } from './polyline.ts';
import { roundedBox } from './rounded-box.ts';
import { setText } from './set-text.ts';
import type { Setting } from './setting.ts';

const sizes = [20, 18, 16, 14];
const width = cardSize.width - 2 * cardInset;
const height = cardSize.height - 2 * cardInset;
const labelSize = 9;
const lineHeight = 11.5;
const footGap = 6;
const besideName = 6;
const step = { width: 9, height: 5, gap: 2 };

/** The front of a card: the sentence in quotes, and below a rule its topic, its skill and its level. */
export function cardFront(deck: CardDeck, index: number, metrics: Metrics): FittedCard {
  const card = deck.cards[index];
  if (!card) throw new Error(`The deck has no card ${index}.`);
  const field = `cards[${index}]`;
  const { says, topic, level } = card;
  return fitCard({ number: index + 1, field: `${field}.says`, text: says, sizes, build }, metrics);

  function build(size: number, setting: Setting): Block {
    const sentence = setText(
      `“${says}”`,
      { field: `${field}.says`, width, size, leading: size * 1.22, face: 'semibold', colour: palette.text },
      setting,
    );
    const line = { width, size: labelSize, leading: lineHeight, oneLine: true } as const;
    const topicName = setText(
      topic,
      { ...line, field: `${field}.topic`, face: 'semibold', colour: palette.accent },
      setting,
    );
    const levelName = setText(level.name, { ...line, field: 'level', colour: palette.quiet, align: 'right' }, setting);
    const gauge = level.levels * (step.width + step.gap) - step.gap;
    const left = width - levelName.width - gauge - 2 * besideName;
    const skillName = setText(deck.skill, { ...line, width: left, field: 'skill', colour: palette.quiet }, setting);
    const foot = 2 * lineHeight + footGap;
    return {
      height: Math.max(height, sentence.height + foot + 8),
      place(canvas, x, y, parent) {
        const top = y + Math.max(0, (height - foot - sentence.height) / 2);
        sentence.place(canvas, x, top, canvas.open('H2', parent, { heading: { text: says, y: 0, level: 3 } }));
        const rule = y + height - foot;
        const d = polyline([
          [x, rule],
          [x + width, rule],
        ]);
        canvas.add({ kind: 'path', d, stroke: palette.rule, strokeWidth: 0.6, owner: 'decoration' });
        topicName.place(canvas, x, rule + footGap, canvas.open('P', parent));
        skillName.place(canvas, x, rule + footGap + lineHeight, canvas.open('P', parent));
        for (let each = 0; each < level.levels; each++) {
          const box = {
            x: x + width - levelName.width - besideName - gauge + each * (step.width + step.gap) + 0.4,
            y: rule + footGap + lineHeight + (lineHeight - step.height) / 2,
            width: step.width - 0.8,
            height: step.height,
          };
          const isReached = each < level.order;
          canvas.add({
            kind: 'path',
            d: roundedBox(box),
            ...(isReached ? { fill: palette.accent } : {}),
            stroke: palette.accent,
            strokeWidth: 0.8,
            owner: 'decoration',
          });
        }
        levelName.place(canvas, x, rule + footGap + lineHeight, canvas.open('P', parent));
      },
    };
  }
}
