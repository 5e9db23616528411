import type { Metrics } from '../metrics.ts';
import type { CardDeck } from '../card-deck.ts';
import type { Block } from './block.ts';
import { cardInset, cardSize } from './card-size.ts';
import { fitCard, type FittedCard } from './fit-card.ts';
import { palette } from './palette.ts';
import { polyline } from './polyline.ts';
import { setText } from './set-text.ts';
import type { Setting } from './setting.ts';

// Words of code are set a little smaller; at the last size they are still 8 pt.
const sizes = [10, 9.6, 9.2, 8.8, 8.55];
const addressSize = 8;
const width = cardSize.width - 2 * cardInset;
const height = cardSize.height - 2 * cardInset;
const pointerRoom = 11;

/** The back of a card: the sentence again, small, what it means, what to ask next, and its page’s address. */
export function cardBack(deck: CardDeck, index: number, metrics: Metrics): FittedCard {
  const card = deck.cards[index];
  if (!card) throw new Error(`The deck has no card ${index}.`);
  const { says, means, ask, address, url } = card;
  const field = `cards[${index}]`;
  const text = means.map((run) => run.text).join('');
  return fitCard({ number: index + 1, field: `${field}.means`, text, sizes, build }, metrics);

  function build(size: number, setting: Setting): Block {
    const leading = size * 1.24;
    const body = { width, size, leading, colour: palette.text } as const;
    const label = { width, size, leading, face: 'semibold', colour: palette.accent, oneLine: true } as const;
    const gap = size * 0.32;
    const heading = setText(`“${says}”`, { ...body, field: `${field}.says`, face: 'semibold' }, setting);
    const meansLabel = setText(deck.labels.means, { ...label, field: 'labels.means' }, setting);
    const meaning = setText(means, { ...body, field: `${field}.means`, usualLines: 4 }, setting);
    const askLabel = setText(deck.labels.ask, { ...label, field: 'labels.ask' }, setting);
    const questions = ask.map((question, place) =>
      setText(
        question,
        { ...body, field: `${field}.ask[${place}]`, width: width - pointerRoom, usualLines: 2 },
        setting,
      ),
    );
    const foot = setText(
      address.replaceAll('/', '/\u200b'),
      { field: `${field}.address`, width, size: addressSize, leading: addressSize * 1.2, colour: palette.quiet },
      setting,
    );
    const above = [heading, meansLabel, meaning, askLabel, ...questions].reduce((sum, part) => sum + part.height, 0);
    const least = above + 3 * gap + gap + foot.height;
    // The gaps take what is free, up to as much again as they have.
    const spread = Math.min(gap * 1.4, Math.max(0, height - least) / 4);
    return {
      height: Math.max(height, least),
      place(canvas, x, y, parent) {
        let top = y;
        heading.place(canvas, x, top, canvas.open('H2', parent));
        top += heading.height + gap + spread;
        const rule = polyline([
          [x, top - (gap + spread) / 2],
          [x + width, top - (gap + spread) / 2],
        ]);
        canvas.add({ kind: 'path', d: rule, stroke: palette.rule, strokeWidth: 0.6, owner: 'decoration' });
        meansLabel.place(canvas, x, top, canvas.open('H3', parent));
        top += meansLabel.height;
        meaning.place(canvas, x, top, canvas.open('P', parent));
        top += meaning.height + gap + spread;
        askLabel.place(canvas, x, top, canvas.open('H3', parent));
        top += askLabel.height;
        const list = canvas.open('L', parent);
        for (const question of questions) {
          const item = canvas.open('LI', list);
          const owner = canvas.open('Lbl', item, { actualText: '•' });
          const middle = top + leading / 2;
          const arm = size * 0.3;
          const pointer = polyline(
            [
              [x + 0.5, middle - arm],
              [x + 0.5 + arm * 1.35, middle],
              [x + 0.5, middle + arm],
            ],
            true,
          );
          canvas.add({ kind: 'path', d: pointer, fill: palette.accent, owner });
          question.place(canvas, x + pointerRoom, top, canvas.open('LBody', item));
          top += question.height;
        }
        const footTop = y + Math.max(height, least) - foot.height;
        const paragraph = canvas.open('P', parent);
        const box = { x, y: footTop, width: foot.width, height: foot.height };
        foot.place(
          canvas,
          x,
          footTop,
          url ? canvas.open('Link', paragraph, { link: { to: { url }, contents: url, boxes: [box] } }) : paragraph,
        );
      },
    };
  }
}
