import type { Metrics } from '../metrics.ts';
import type { PrintFace } from './font-files.ts';
import type { Fonts } from './open-fonts.ts';

/** Metrics that answer from opened fonts and measure each word once, whatever its size. */
export function measureWith(fonts: Fonts): Metrics {
  const thousandths = new Map<string, number>();
  const measure = (text: string, face: PrintFace) =>
    fonts.shape(text, face).reduce((sum, glyph) => sum + glyph.advance, 0);
  return {
    widthOf(text, { face, size }) {
      // Words come again and again, lines do not.
      if (text.includes(' ')) return (measure(text, face) * size) / 1000;
      const key = `${face} ${text}`;
      let width = thousandths.get(key);
      if (width === undefined) {
        width = measure(text, face);
        thousandths.set(key, width);
      }
      return (width * size) / 1000;
    },
    hasGlyph(character, face) {
      return fonts.faces[face].hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
    },
  };
}
