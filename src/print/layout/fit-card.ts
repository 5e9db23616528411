import type { Metrics } from '../metrics.ts';
import type { Page } from '../page.ts';
import type { Block } from './block.ts';
import { createCanvas } from './canvas.ts';
import { cardInset, cardSize } from './card-size.ts';
import { createSetting, type Setting } from './setting.ts';

/** One face of a card, finished, and what is wrong with it. */
export interface FittedCard {
  readonly page: Page;
  readonly setting: Setting;
}

/** A face of a card that is built anew for every size to try. */
export interface CardFace {
  /** The card’s number from 1. */
  readonly number: number;
  /** The text to name when the face is too full and no text of it is longer than usual. */
  readonly field: string;
  readonly text: string;
  /** Sizes of type in points, the usual one first. */
  readonly sizes: readonly number[];
  /** What stands on the card: its height is that of all of it. */
  readonly build: (size: number, setting: Setting) => Block;
}

const room = cardSize.height - 2 * cardInset;

/** Sets a face of a card at the first size that fits; what fits at none is reported, not cut. */
export function fitCard({ number, field, text, sizes, build }: CardFace, metrics: Metrics): FittedCard {
  const attempts = sizes.map((size) => () => {
    const setting = createSetting({ side: number, metrics, scale: 1, air: 0.5, bottom: Infinity });
    return { setting, block: build(size, setting) };
  });
  let fitted = attempts[0]?.();
  for (const attempt of attempts.slice(1)) {
    if (fitted && fits(fitted)) break;
    fitted = attempt();
  }
  if (!fitted) throw new Error('A card needs at least one size of type.');
  const { setting, block } = fitted;
  if (block.height > room) {
    const detail = `${(block.height - room).toFixed(1)} pt too high at the smallest size of type`;
    const long =
      setting.longTexts.length > 0
        ? setting.longTexts
        : [{ side: number, field, text, reason: 'too-long' as const, detail }];
    setting.overflow.push(...long);
  }
  const canvas = createCanvas(cardSize.width, cardSize.height);
  block.place(canvas, cardInset, cardInset, canvas.open('Sect', undefined));
  return { page: canvas.finish(), setting };
}

function fits({ setting, block }: { readonly setting: Setting; readonly block: Block }): boolean {
  return block.height <= room && setting.overflow.length === 0;
}
