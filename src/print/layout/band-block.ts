import type { SheetFrame } from '../sheet.ts';
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
// The share of the width that a label over the name may take.
const labelShare = 0.3;

/** The dark band of side one: guide, name, and what the sheet is for: a gauge beside a level’s name, or a label over the name. */
export function bandBlock(sheet: SheetFrame, width: number, setting: Setting): Block {
  return sheet.gauge.names.length > 0 ? bandWithGauge(sheet, width, setting) : bandWithLabel(sheet, width, setting);
}

function bandWithGauge(sheet: SheetFrame, width: number, setting: Setting): Block {
  const textWidth = width - gaugeWidth - 3 * inset;
  const titles = titlesBlock(sheet, textWidth, textWidth, setting);
  const gauge = gaugeBlock(sheet.gauge, setting);
  return bandAround(titles, width, setting, (canvas, x, y, height, parent) =>
    gauge.place(canvas, x + width - inset - gaugeWidth, y + (height - stripe - gauge.height) / 2, parent),
  );
}

function bandWithLabel(sheet: SheetFrame, width: number, setting: Setting): Block {
  const textWidth = width - 2 * inset;
  const { label } = sheet.gauge;
  const right = setText(
    label,
    {
      field: 'gauge.label',
      width: textWidth * labelShare,
      size: setting.sizes.label,
      face: 'semibold',
      colour: palette.onBand,
      align: 'right',
      oneLine: true,
    },
    setting,
  );
  const titles = titlesBlock(sheet, textWidth * (1 - labelShare), textWidth, setting);
  const padding = paddingOf(setting);
  return bandAround(titles, width, setting, (canvas, x, y, _height, parent) =>
    right.place(canvas, x + width - inset - textWidth * labelShare, y + padding, canvas.open('P', parent)),
  );
}

function titlesBlock(sheet: SheetFrame, kickerWidth: number, nameWidth: number, setting: Setting): Block {
  const { sizes } = setting;
  const kicker = setText(
    sheet.kicker,
    {
      field: 'kicker',
      width: kickerWidth,
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
      width: nameWidth,
      size: sizes.title,
      leading: sizes.title * 1.08,
      face: 'semibold',
      colour: palette.onBand,
      oneLine: true,
    },
    setting,
  );
  return {
    height: kicker.height + name.height,
    place(canvas, x, y, parent) {
      kicker.place(canvas, x, y, canvas.open('P', parent));
      // The outline leads to the band’s upper edge.
      const heading = canvas.open('H1', parent, { heading: { text: sheet.name, y: y - paddingOf(setting) } });
      name.place(canvas, x - 1, y + kicker.height, heading);
    },
  };
}

function paddingOf({ air }: Setting): number {
  return 9 + 3 * air;
}

/** The band itself, as high as its titles ask, with something more placed on it. */
function bandAround(
  titles: Block,
  width: number,
  setting: Setting,
  placeMore: (canvas: Canvas, x: number, y: number, height: number, parent: number) => void,
): Block {
  const padding = paddingOf(setting);
  const height = padding + titles.height + padding + stripe - 1;
  return {
    height,
    place(canvas, x, y, parent) {
      const ground = roundedBox({ x, y, width, height });
      canvas.add({ kind: 'path', d: ground, fill: palette.band, owner: 'decoration' });
      const foot = roundedBox({ x, y: y + height - stripe, width, height: stripe });
      canvas.add({ kind: 'path', d: foot, fill: palette.accent, owner: 'decoration' });
      titles.place(canvas, x + inset, y + padding, parent);
      placeMore(canvas, x, y, height, parent);
    },
  };
}

function gaugeBlock({ label, names, order }: SheetFrame['gauge'], setting: Setting): Block {
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
