import type { SheetFrame } from '../sheet.ts';
import { addressStrip } from './address-strip.ts';
import type { Block } from './block.ts';
import type { Column } from './column.ts';
import { linkCard } from './link-card.ts';
import { ownWordsBlock } from './own-words-block.ts';
import { createSetting, type Setting } from './setting.ts';

const gutter = 20;
const cardWidth = 150;

/** The end of side two: the reader's own words with the card beside them, or over the address alone. */
export function wordsAndCard({ link, ourWords, footer }: SheetFrame, width: number, setting: Setting): Column {
  if (!link) {
    return [
      { gap: 10, stretch: 2, block: ownWordsBlock(ourWords, width, 0, setting) },
      { gap: 12, stretch: 1, block: addressStrip(footer.address, width, setting) },
    ];
  }
  const wordsWidth = width - cardWidth - gutter;
  const least = ownWordsBlock(ourWords, wordsWidth, 0, createSetting(setting)).height;
  const card = linkCard(link, footer.address, 'upright', cardWidth, least, setting);
  const words = ownWordsBlock(ourWords, wordsWidth, card.height, setting);
  const block: Block = {
    height: card.height,
    place(canvas, x, y, parent) {
      words.place(canvas, x, y, parent);
      card.place(canvas, x + wordsWidth + gutter, y, parent);
    },
  };
  return [{ gap: 11, stretch: 2, block }];
}
