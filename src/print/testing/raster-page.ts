import type { PDFPageProxy } from 'pdfjs-dist';
import { pagePixels } from './page-pixels.ts';

/** A picture of a page in grey, one byte a pixel. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** Draws a page in grey at so many pixels a point. */
export async function rasterPage(page: PDFPageProxy, scale: number): Promise<Raster> {
  const { width, height, rgba } = await pagePixels(page, scale);
  const grey = new Uint8Array(width * height);
  for (let index = 0; index < grey.length; index++) {
    const [red = 0, green = 0, blue = 0] = rgba.subarray(index * 4, index * 4 + 3);
    grey[index] = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
  }
  return { width, height, grey };
}
