import type { Sheet } from '../sheet.ts';
import { addressStrip } from './address-strip.ts';
import type { Block } from './block.ts';
import type { Column } from './column.ts';
import { linkCard } from './link-card.ts';
import { ownWordsBlock } from './own-words-block.ts';
import { createSetting, type Setting } from './setting.ts';

const gutter = 20;
const cardWidth = 150;
// From here down, the reader's lines stand in two columns rather than make the card higher.
const crowdedScale = 0.92;

/** The end of side two: the reader's own words with the card beside them, or over the address alone. */
export function wordsAndCard(sheet: Sheet, width: number, setting: Setting): Column {
  const { link, ourWords, footer } = sheet;
  if (!link) {
    return [
      { gap: 10, stretch: 2, block: ownWordsBlock(ourWords, 2, width, 0, setting) },
      { gap: 14, stretch: 1, block: addressStrip(footer.address, width, setting) },
    ];
  }
  const wordsWidth = width - cardWidth - gutter;
  const cardOf = (minHeight: number, used: Setting) =>
    linkCard(link, footer.address, 'upright', cardWidth, minHeight, used);
  const wordsOf = (columns: number, minHeight: number, used: Setting) =>
    ownWordsBlock(ourWords, columns, wordsWidth, minHeight, used);
  const airless = createSetting({ ...setting, air: 0 });
  const leastCard = cardOf(0, airless).height;
  const highestWords = leastCard * (setting.scale > crowdedScale ? 1.2 : 1);
  const isOneColumn = wordsOf(1, 0, airless).height <= highestWords;
  const columns = isOneColumn ? 1 : 2;
  const card = cardOf(wordsOf(columns, 0, createSetting(setting)).height, setting);
  const words = wordsOf(columns, card.height, setting);
  const block: Block = {
    height: Math.max(words.height, card.height),
    place(canvas, x, y, parent) {
      words.place(canvas, x, y, parent);
      card.place(canvas, x + wordsWidth + gutter, y, parent);
    },
  };
  return [{ gap: 11, stretch: 2, block }];
}
