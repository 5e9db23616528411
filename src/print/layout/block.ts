import type { Canvas } from './canvas.ts';

/** A part of a side that knows its height in points and can be placed once. */
export interface Block {
  readonly height: number;
  place(canvas: Canvas, x: number, y: number, parent: number): void;
}
