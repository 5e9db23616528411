import type { SheetFrame } from '../sheet.ts';
import type { Block } from './block.ts';
import { palette } from './palette.ts';
import { qrPath } from './qr-path.ts';
import { roundedBox } from './rounded-box.ts';
import { setText } from './set-text.ts';
import type { Setting } from './setting.ts';

const inset = 10;
const leastCode = { flat: 76, upright: 84 };
const betweenTexts = 2;
const aroundFlat = 4;
const largestFlatCode = 0.46;

/** The card of side two: a code to scan with an invitation and the address, which can be clicked, below or beside it. */
export function linkCard(
  link: NonNullable<SheetFrame['link']>,
  address: string,
  shape: 'upright' | 'flat',
  width: number,
  minHeight: number,
  setting: Setting,
): Block {
  const { sizes, scale } = setting;
  const isFlat = shape === 'flat';
  const flatCode = Math.min(largestFlatCode * width, Math.max(leastCode.flat * scale, minHeight - aroundFlat));
  const textWidth = width - 2 * inset - (isFlat ? flatCode : 0);
  const shared = { width: textWidth, size: sizes.label, align: isFlat ? 'left' : 'centre' } as const;
  const invitation = setText(
    link.invitation,
    { ...shared, field: 'link.invitation', colour: palette.text, usualLines: 4, isBalanced: true },
    setting,
  );
  const label = setText(
    address.replaceAll('/', '/\u200b'),
    {
      ...shared,
      field: 'footer.address',
      face: 'semibold',
      colour: palette.accent,
      usualLines: 3,
      isBalanced: !isFlat,
    },
    setting,
  );
  const textHeight = invitation.height + betweenTexts + label.height;
  // The code's quiet zone is all the space it needs, but for what the rounded frame takes.
  const around = isFlat ? aroundFlat : textHeight + inset + 2;
  const uprightCode = Math.min(width - 2 * inset, Math.max(leastCode.upright * scale, minHeight - around));
  const codeSize = isFlat ? flatCode : uprightCode;
  const height = Math.max(minHeight, codeSize + around, isFlat ? textHeight + inset : 0);
  return {
    height,
    place(canvas, x, y, parent) {
      const frame = roundedBox({ x: x + 0.6, y: y + 0.6, width: width - 1.2, height: height - 1.2 }, 4);
      canvas.add({ kind: 'path', d: frame, stroke: palette.band, strokeWidth: 1.2, owner: 'decoration' });
      const codeTop = y + (isFlat ? (height - codeSize) / 2 : (height - codeSize - textHeight - inset) / 2 + 1);
      const box = { x: isFlat ? x + 3 : x + (width - codeSize) / 2, y: codeTop, width: codeSize, height: codeSize };
      const figure = canvas.open('Figure', parent, { figure: { alt: `QR code: ${link.url}`, box } });
      canvas.add({ kind: 'path', d: qrPath(link.url, box), fill: palette.text, owner: figure });

      const textLeft = isFlat ? box.x + codeSize + 3 : x + inset;
      const textTop = isFlat ? y + (height - textHeight) / 2 : codeTop + codeSize;
      invitation.place(canvas, textLeft, textTop, canvas.open('P', parent));
      const labelLeft = isFlat ? textLeft : textLeft + (textWidth - label.width) / 2;
      const labelTop = textTop + invitation.height + betweenTexts;
      const place = { x: labelLeft, y: labelTop, width: label.width, height: label.height };
      const owner = canvas.open('Link', canvas.open('P', parent), {
        link: { to: { url: link.url }, contents: link.url, boxes: [place] },
      });
      label.place(canvas, textLeft, labelTop, owner);
    },
  };
}
