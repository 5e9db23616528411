import { createCanvas } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist';

/** A page drawn in colour: four bytes a pixel, row by row. */
export interface PagePixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8ClampedArray;
}

/** Draws a page of a PDF at so many pixels a point. */
export async function pagePixels(page: PDFPageProxy, scale: number): Promise<PagePixels> {
  const viewport = page.getViewport({ scale });
  const [width, height] = [Math.floor(viewport.width), Math.floor(viewport.height)];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  // The reader’s types ask for a browser’s canvas; the Node one draws the same.
  const target = { canvas, canvasContext: context } as unknown as {
    canvas: HTMLCanvasElement;
    canvasContext: CanvasRenderingContext2D;
  };
  await page.render({ ...target, viewport }).promise;
  return { width, height, rgba: context.getImageData(0, 0, width, height).data };
}
