import type { SheetFrame } from '../sheet.ts';
import type { Block } from './block.ts';
import { palette } from './palette.ts';
import { roundedBox } from './rounded-box.ts';
import { setText } from './set-text.ts';
import { createSetting, type Setting } from './setting.ts';

const gutter = 22;
const bar = 2.5;
const barGap = 9;
// The shares of the width that the lead may take, as wide as it may first.
const leadShares = [0.62, 0.6, 0.58, 0.56, 0.54, 0.52];

/** The level's test, large, with how to use the sheet beside it; they share the width so that both are as low as can be. */
export function leadBlock(sheet: Pick<SheetFrame, 'lead' | 'howToUse'>, width: number, setting: Setting): Block {
  const blocks = leadShares.map((share) => leadAt(share, sheet, width, createSetting(setting)));
  const lowest = blocks.findIndex(({ height }) => height <= Math.min(...blocks.map((block) => block.height)));
  return leadAt(leadShares[lowest] ?? 0.6, sheet, width, setting);
}

function leadAt(share: number, sheet: Pick<SheetFrame, 'lead' | 'howToUse'>, width: number, setting: Setting): Block {
  const { sizes } = setting;
  const leadWidth = (width - gutter) * share;
  const useWidth = width - gutter - leadWidth - bar - barGap;
  const lead = setText(
    sheet.lead,
    {
      field: 'lead',
      width: leadWidth,
      size: sizes.lead,
      leading: sizes.lead * 1.3,
      colour: palette.text,
      usualLines: 5,
      isBalanced: true,
    },
    setting,
  );
  const use = setText(
    sheet.howToUse,
    { field: 'howToUse', width: useWidth, size: sizes.label, colour: palette.quiet, usualLines: 6 },
    setting,
  );
  const height = Math.max(lead.height, use.height);
  return {
    height,
    place(canvas, x, y, parent) {
      lead.place(canvas, x, y + (height - lead.height) / 2, canvas.open('P', parent));
      const left = x + leadWidth + gutter;
      const line = roundedBox({ x: left, y, width: bar, height });
      canvas.add({ kind: 'path', d: line, fill: palette.accent, owner: 'decoration' });
      use.place(canvas, left + bar + barGap, y + (height - use.height) / 2, canvas.open('P', parent));
    },
  };
}
