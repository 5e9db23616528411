import type { Sheet } from '../sheet.ts';
import type { Block } from './block.ts';
import { diagramBlock } from './diagram-block.ts';
import { diagramSize } from './diagram-size.ts';
import { endCard } from './end-card.ts';
import { meetingsBlock } from './meetings-block.ts';
import { openUp } from './open-up.ts';
import { ownWordsBlock } from './own-words-block.ts';
import { createSetting, type Setting } from './setting.ts';

const gutter = 20;
const leastShare = 0.4;
const mostShare = 0.54;
// How much higher than its picture a panel may be before the card grows, and how high a card may grow, in points.
const loosePanel = 24;
const highestCard = 128;
// How far towards the largest labels a diagram grows with the air of the side.
const airForLabels = 0.3;

/** Two columns as high as each other: a diagram over the card, and the meetings over the reader's own words. */
export function diagramTower(sheet: Sheet, width: number, setting: Setting): Block {
  const { diagram, meetings, ourWords } = sheet;
  const gap = 11 + 4 * setting.air;
  const widths = { least: leastShare * width, most: mostShare * width };

  const trial = createSetting(setting);
  const leastCard = endCard(sheet, widths.least, 0, trial).height + gap;
  const guess = rightHeight(sheet, width - gutter - widths.least, gap, trial);
  const size = diagramSize(diagram, guess - leastCard, widths, trial);
  const rightWidth = width - gutter - size.width;
  const least = endCard(sheet, size.width, 0, trial).height;
  const right = rightHeight(sheet, rightWidth, gap, trial);
  const wanted = size.least + (size.most - size.least) * airForLabels * setting.air;
  const height = Math.max(right, wanted + gap + least);
  if (size.least + gap + least > right) nameDiagram(diagram, size.least, setting);

  const panelHeight = Math.max(height - gap - highestCard, Math.min(height - gap - least, size.most + loosePanel));
  const card = endCard(sheet, size.width, height - gap - panelHeight, setting);
  const panel = diagramBlock(diagram, size.width, height - gap - card.height, setting);
  const open = openUp(
    setting,
    (air) => rightHeight(sheet, rightWidth, gap, createSetting({ ...setting, air })) <= height,
  );
  const list = meetingsBlock(meetings, 1, rightWidth, 0, open);
  const words = ownWordsBlock(ourWords, rightWidth, height - gap - list.height, open);
  return {
    height,
    place(canvas, x, y, parent) {
      const rightX = x + size.width + gutter;
      panel.place(canvas, x, y, parent);
      list.place(canvas, rightX, y, parent);
      words.place(canvas, rightX, y + list.height + gap, parent);
      card.place(canvas, x, y + height - card.height, parent);
    },
  };
}

function rightHeight({ meetings, ourWords }: Sheet, width: number, gap: number, trial: Setting): number {
  return meetingsBlock(meetings, 1, width, 0, trial).height + gap + ownWordsBlock(ourWords, width, 0, trial).height;
}

/** Remembers the diagram as a cause if the side turns out not to fit. */
function nameDiagram({ title }: Sheet['diagram'], height: number, setting: Setting): void {
  setting.longTexts.push({
    side: setting.side,
    field: 'diagram.picture',
    text: title,
    reason: 'too-high',
    detail: `${height.toFixed(1)} pt high with labels that can just be read`,
  });
}
