import type { Sheet } from '../sheet.ts';
import type { Block } from './block.ts';
import type { Canvas } from './canvas.ts';
import { palette } from './palette.ts';
import { roundedBox } from './rounded-box.ts';
import { setText } from './set-text.ts';
import type { Setting } from './setting.ts';

const stripe = 3;
const inset = 14;
const gaugeWidth = 216;
const gaugeGap = 3;
const gaugeHeight = 7;

/** The dark band of side one: guide, level name, and the gauge with this level marked. */
export function bandBlock(sheet: Sheet, width: number, setting: Setting): Block {
  const { sizes } = setting;
  const textWidth = width - gaugeWidth - 3 * inset;
  const kicker = setText(
    sheet.kicker,
    {
      field: 'kicker',
      width: textWidth,
      size: sizes.label,
      face: 'semibold',
      colour: palette.quietOnBand,
      oneLine: true,
    },
    setting,
  );
  const name = setText(
    sheet.name,
    {
      field: 'name',
      width: textWidth,
      size: sizes.title,
      leading: sizes.title * 1.08,
      face: 'semibold',
      colour: palette.onBand,
      oneLine: true,
    },
    setting,
  );
  const gauge = gaugeBlock(sheet.gauge, setting);
  const padding = 9 + 3 * setting.air;
  const height = padding + kicker.height + name.height + padding + stripe - 1;
  return {
    height,
    place(canvas, x, y, parent) {
      const ground = roundedBox({ x, y, width, height });
      canvas.add({ kind: 'path', d: ground, fill: palette.band, owner: 'decoration' });
      const foot = roundedBox({ x, y: y + height - stripe, width, height: stripe });
      canvas.add({ kind: 'path', d: foot, fill: palette.accent, owner: 'decoration' });
      kicker.place(canvas, x + inset, y + padding, canvas.open('P', parent));
      const top = y + padding + kicker.height;
      const heading = canvas.open('H1', parent, { heading: { text: sheet.name, y } });
      name.place(canvas, x + inset - 1, top, heading);
      gauge.place(canvas, x + width - inset - gaugeWidth, y + (height - stripe - gauge.height) / 2, parent);
    },
  };
}

function gaugeBlock({ label, names, order }: Sheet['gauge'], setting: Setting): Block {
  const { sizes } = setting;
  const heading = setText(
    label,
    {
      field: 'gauge.label',
      width: gaugeWidth,
      size: sizes.body * 1.12,
      face: 'semibold',
      colour: palette.onBand,
      align: 'right',
      oneLine: true,
    },
    setting,
  );
  const step = (gaugeWidth - gaugeGap * (names.length - 1)) / names.length;
  const labels = names.map((name, index) => {
    const isThis = index + 1 === order;
    return setText(
      name,
      {
        field: `gauge.names[${index}]`,
        width: step + gaugeGap,
        size: sizes.smallest,
        face: isThis ? 'semibold' : 'regular',
        colour: isThis ? palette.onBand : palette.quietOnBand,
        align: 'centre',
        oneLine: true,
      },
      setting,
    );
  });
  const labelHeight = Math.max(...labels.map((text) => text.height));
  return {
    height: heading.height + 5 + gaugeHeight + 3 + labelHeight,
    place(canvas, x, y, parent) {
      heading.place(canvas, x, y, canvas.open('P', parent));
      const top = y + heading.height + 5;
      const list = canvas.open('L', parent);
      labels.forEach((text, index) => {
        const left = x + index * (step + gaugeGap);
        drawStep(canvas, left, top, step, index < order);
        const body = canvas.open('LBody', canvas.open('LI', list));
        text.place(canvas, left - gaugeGap / 2, top + gaugeHeight + 3, body);
      });
    },
  };
}

function drawStep(canvas: Canvas, x: number, y: number, width: number, isReached: boolean): void {
  const line = 0.9;
  const box = { x: x + line / 2, y: y + line / 2, width: width - line, height: gaugeHeight - line };
  canvas.add({
    kind: 'path',
    d: roundedBox(box),
    ...(isReached ? { fill: palette.onBand } : {}),
    stroke: isReached ? palette.onBand : palette.quietOnBand,
    strokeWidth: line,
    owner: 'decoration',
  });
}
