import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** An icon of the installed guide. */
export interface AppIcon {
  readonly name: string;
  /** Width and height in pixels. */
  readonly size: number;
  /** Whether a system may cut it to a shape of its own, for which the mark keeps away from the edge. */
  readonly isMaskable: boolean;
}

const ground = '#14344b';
const mark = '#ffffff';

/** The icons of the web app manifest, and the one that iOS asks for. */
export const appIcons: readonly AppIcon[] = [
  { name: 'icon-192.png', size: 192, isMaskable: false },
  { name: 'icon-512.png', size: 512, isMaskable: false },
  { name: 'icon-maskable-512.png', size: 512, isMaskable: true },
  { name: 'apple-touch-icon.png', size: 180, isMaskable: true },
];

/** An icon as the bytes of a PNG: the mark of the browser’s tab, light on the guide’s blue. */
export function appIconPng({ size, isMaskable }: AppIcon): Promise<Uint8Array> {
  const [bubble = '', steps = ''] = [
    ...readFileSync(join(process.cwd(), 'public/favicon.svg'), 'utf8').matchAll(/\sd="([^"]+)"/g),
  ].map(([, d]) => d);
  // A circle of 80 % of the width is never cut off; the mark is 20 of its drawing’s 24 wide.
  const share = isMaskable ? 0.62 : 0.8;
  const scale = (size * share) / 24;
  const offset = (size * (1 - share)) / 2;
  const corner = isMaskable ? 0 : size / 8;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">
    <rect width="${size}" height="${size}" rx="${corner}" fill="${ground}"/>
    <g transform="translate(${offset} ${offset}) scale(${scale})">
      <path d="${bubble}" fill="${mark}"/>
      <path d="${steps}" fill="none" stroke="${ground}" stroke-width="2"/>
    </g>
  </svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 32 }).toBuffer();
}
