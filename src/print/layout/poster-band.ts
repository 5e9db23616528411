import type { Poster } from '../poster.ts';
import type { Block } from './block.ts';
import { palette } from './palette.ts';
import { qrPath } from './qr-path.ts';
import { roundedBox } from './rounded-box.ts';
import { setText } from './set-text.ts';
import type { Setting } from './setting.ts';

const inset = 18;
const stripe = 4;
const codeInset = 5;
// The white around the code’s own quiet zone, for the rounded corners.
const cardEdge = 3;
const titleSize = 36;
const textSize = 12;
const addressWidth = 200;

/** The dark band of the poster: its name, how to use it, and a code that leads to its page. */
export function posterBand(poster: Poster, width: number, setting: Setting): Block {
  const { link, footer } = poster;
  const textWidth = width - 2 * inset - (link ? addressWidth + 120 : 0);
  const shared = { width: textWidth, oneLine: true } as const;
  const kicker = setText(
    poster.kicker,
    { ...shared, field: 'kicker', size: textSize, face: 'semibold', colour: palette.quietOnBand },
    setting,
  );
  const name = setText(
    poster.name,
    { ...shared, field: 'name', size: titleSize, leading: titleSize * 1.1, face: 'semibold', colour: palette.onBand },
    setting,
  );
  const use = setText(
    poster.howToUse,
    { field: 'howToUse', width: textWidth, size: textSize, colour: palette.onBand, usualLines: 2 },
    setting,
  );
  const padding = 9;
  const height = padding + kicker.height + name.height + use.height + padding + stripe;
  const codeSize = height - stripe - 2 * codeInset - 2 * cardEdge;
  const invitation = link
    ? setText(
        link.invitation,
        {
          field: 'link.invitation',
          width: addressWidth,
          size: textSize,
          colour: palette.onBand,
          align: 'right',
          isBalanced: true,
        },
        setting,
      )
    : undefined;
  const address = setText(
    footer.address,
    {
      field: 'footer.address',
      width: addressWidth,
      size: textSize,
      face: 'semibold',
      colour: palette.onBand,
      align: 'right',
    },
    setting,
  );
  return {
    height,
    place(canvas, x, y, parent) {
      canvas.add({ kind: 'path', d: roundedBox({ x, y, width, height }), fill: palette.band, owner: 'decoration' });
      const foot = roundedBox({ x, y: y + height - stripe, width, height: stripe });
      canvas.add({ kind: 'path', d: foot, fill: palette.accent, owner: 'decoration' });
      kicker.place(canvas, x + inset, y + padding, canvas.open('P', parent));
      const heading = canvas.open('H1', parent, { heading: { text: poster.name, y } });
      name.place(canvas, x + inset - 2, y + padding + kicker.height, heading);
      use.place(canvas, x + inset, y + padding + kicker.height + name.height, canvas.open('P', parent));
      if (!link || !invitation) return;
      const right = x + width - codeInset - codeSize - 2 * cardEdge - inset;
      const top = y + (height - stripe - invitation.height - address.height) / 2;
      invitation.place(canvas, right - addressWidth, top, canvas.open('P', parent));
      const place = {
        x: right - address.width,
        y: top + invitation.height,
        width: address.width,
        height: address.height,
      };
      const owner = canvas.open('Link', canvas.open('P', parent), {
        link: { to: { url: link.url }, contents: link.url, boxes: [place] },
      });
      address.place(canvas, right - addressWidth, top + invitation.height, owner);
      const card = codeSize + 2 * cardEdge;
      const left = x + width - codeInset - card;
      const paper = roundedBox({ x: left, y: y + codeInset, width: card, height: card }, 3);
      const box = { x: left + cardEdge, y: y + codeInset + cardEdge, width: codeSize, height: codeSize };
      canvas.add({ kind: 'path', d: paper, fill: palette.paper, owner: 'decoration' });
      const figure = canvas.open('Figure', parent, { figure: { alt: `QR code: ${link.url}`, box } });
      canvas.add({ kind: 'path', d: qrPath(link.url, box), fill: palette.text, owner: figure });
    },
  };
}
