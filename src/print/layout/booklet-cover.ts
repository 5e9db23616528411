import type { Booklet } from '../booklet.ts';
import type { Block } from './block.ts';
import type { Column } from './column.ts';
import { palette } from './palette.ts';
import { roundedBox } from './rounded-box.ts';
import { setText } from './set-text.ts';
import type { Setting } from './setting.ts';

const inset = 18;
const stripe = 4;
const gaugeGap = 3;
const gaugeHeight = 7;

/** The cover: a dark band with the guide, the level and the gauge, and below it the level’s test. */
export function bookletCover(booklet: Booklet, width: number, height: number, setting: Setting): Column {
  const { sizes } = setting;
  const test = setText(
    booklet.lead,
    {
      field: 'lead',
      width: width - 2 * inset,
      size: 15 * setting.scale,
      leading: 20 * setting.scale,
      colour: palette.text,
      isBalanced: true,
    },
    setting,
  );
  const small = { width: width - 2 * inset, size: sizes.small, colour: palette.quiet } as const;
  const use = setText(booklet.howToUse, { ...small, field: 'howToUse' }, setting);
  const imprint = setText(booklet.imprint, { ...small, field: 'imprint' }, setting);
  const between = 8;
  const belowTest = between + use.height + between + imprint.height;
  const lowerHeight = Math.max(height * 0.42, inset + test.height + 2 * between + belowTest);
  const lower: Block = {
    height: lowerHeight,
    place(canvas, x, y, parent) {
      const left = x + inset;
      test.place(canvas, left, y + inset, canvas.open('P', parent));
      const imprintTop = y + lowerHeight - imprint.height;
      use.place(canvas, left, imprintTop - between - use.height, canvas.open('P', parent));
      imprint.place(canvas, left, imprintTop, canvas.open('P', parent));
    },
  };
  return [
    { gap: 0, stretch: 0, block: coverBand(booklet, width, height - lowerHeight, setting) },
    { gap: 0, stretch: 1, block: lower },
  ];
}

function coverBand(booklet: Booklet, width: number, minHeight: number, setting: Setting): Block {
  const { sizes } = setting;
  const textWidth = width - 2 * inset;
  const kicker = setText(
    booklet.kicker,
    { field: 'kicker', width: textWidth, size: sizes.body, face: 'semibold', colour: palette.quietOnBand },
    setting,
  );
  const name = setText(
    booklet.name,
    {
      field: 'name',
      width: textWidth,
      size: 38 * setting.scale,
      leading: 42 * setting.scale,
      face: 'semibold',
      colour: palette.onBand,
      oneLine: true,
    },
    setting,
  );
  const { label, names, order } = booklet.gauge;
  const gauge = setText(
    label,
    { field: 'gauge.label', width: textWidth, size: sizes.body, colour: palette.onBand, oneLine: true },
    setting,
  );
  const height = Math.max(minHeight, kicker.height + name.height + gauge.height + gaugeHeight + 3 * inset);
  return {
    height,
    place(canvas, x, y, parent) {
      canvas.add({ kind: 'path', d: roundedBox({ x, y, width, height }), fill: palette.band, owner: 'decoration' });
      const foot = roundedBox({ x, y: y + height - stripe, width, height: stripe });
      canvas.add({ kind: 'path', d: foot, fill: palette.accent, owner: 'decoration' });
      const left = x + inset;
      kicker.place(canvas, left, y + inset, canvas.open('P', parent));
      const gaugeTop = y + height - stripe - inset - gauge.height;
      const barTop = gaugeTop - gaugeHeight - 6;
      const heading = canvas.open('H1', parent, { heading: { text: booklet.name, y } });
      name.place(canvas, left - 1, barTop - name.height - 8, heading);
      const step = (textWidth - gaugeGap * (names.length - 1)) / names.length;
      names.forEach((_, index) => {
        const line = 0.9;
        const isReached = index < order;
        const box = {
          x: left + index * (step + gaugeGap) + line / 2,
          y: barTop + line / 2,
          width: step - line,
          height: gaugeHeight - line,
        };
        canvas.add({
          kind: 'path',
          d: roundedBox(box),
          ...(isReached ? { fill: palette.onBand } : {}),
          stroke: isReached ? palette.onBand : palette.quietOnBand,
          strokeWidth: line,
          owner: 'decoration',
        });
      });
      gauge.place(canvas, left, gaugeTop, canvas.open('P', parent));
    },
  };
}
