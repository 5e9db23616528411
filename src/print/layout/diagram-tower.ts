import type { Sheet } from '../sheet.ts';
import { addressStrip } from './address-strip.ts';
import type { Block } from './block.ts';
import { diagramBlock, diagramWidthFor } from './diagram-block.ts';
import { linkCard } from './link-card.ts';
import { meetingsBlock } from './meetings-block.ts';
import { ownWordsBlock } from './own-words-block.ts';
import { createSetting, type Setting } from './setting.ts';

const gutter = 20;
const leastShare = 0.34;
const mostShare = 0.46;

/** A slender diagram as high as the rest of the side; meetings, the reader's own words and the card stand beside it. */
export function diagramTower(sheet: Sheet, width: number, setting: Setting): Block {
  const { diagram } = sheet;
  const guess = besideTower(sheet, width * (1 - leastShare) - gutter, 0, createSetting(setting)).height;
  const wanted = diagramWidthFor(diagram.picture, guess, setting);
  const diagramWidth = Math.min(mostShare * width, Math.max(leastShare * width, wanted));
  const restWidth = width - diagramWidth - gutter;
  const least = besideTower(sheet, restWidth, 0, createSetting(setting)).height;
  const panel = diagramBlock(diagram, diagramWidth, least, setting);
  const rest = besideTower(sheet, restWidth, panel.height - least, setting);
  return {
    height: panel.height,
    place(canvas, x, y, parent) {
      panel.place(canvas, x, y, parent);
      rest.place(canvas, x + diagramWidth + gutter, y, parent);
    },
  };
}

/** Meetings, own words and card, one below the other; `spare` is height to spread over meetings and words. */
function besideTower(sheet: Sheet, width: number, spare: number, setting: Setting): Block {
  const { meetings, ourWords, link, footer } = sheet;
  const gap = 10 + 6 * setting.air;
  const card = link
    ? linkCard(link, footer.address, 'flat', width, 0, setting)
    : addressStrip(footer.address, width, setting);
  const leastList = meetingsBlock(meetings, 1, width, 0, createSetting(setting)).height;
  const leastWords = ownWordsBlock(ourWords, 1, width, 0, createSetting(setting)).height;
  const list = meetingsBlock(meetings, 1, width, leastList + spare / 2, setting);
  const words = ownWordsBlock(ourWords, 1, width, leastWords + spare / 2, setting);
  const blocks = [list, words, card];
  return {
    height: blocks.reduce((sum, block) => sum + block.height + gap, -gap),
    place(canvas, x, y, parent) {
      let top = y;
      for (const block of blocks) {
        block.place(canvas, x, top, parent);
        top += block.height + gap;
      }
    },
  };
}
