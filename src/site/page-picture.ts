import sharp from 'sharp';
import type { Fonts } from '../print/fonts/open-fonts.ts';
import { pageSvg } from '../print/page-svg.ts';
import type { Page } from '../print/page.ts';

/** A picture of a printed page, in pixels, as WebP. */
export interface PagePicture {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A printed page as a picture of a width in pixels, made without a browser. */
export async function pagePicture(page: Page, fonts: Fonts, width: number): Promise<PagePicture> {
  const { data, info } = await sharp(Buffer.from(pageSvg(page, fonts)), { density: 144 })
    .resize({ width })
    .flatten({ background: '#ffffff' })
    .webp({ quality: 82 })
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, bytes: new Uint8Array(data) };
}
