import type { PrintFace } from './fonts/font-files.ts';

/** A face at a size in points. */
export interface TextStyle {
  readonly face: PrintFace;
  readonly size: number;
}

/** What layout may ask about type: how wide a text is in points, and whether a face can draw a character. */
export interface Metrics {
  widthOf(text: string, style: TextStyle): number;
  hasGlyph(character: string, face: PrintFace): boolean;
}
