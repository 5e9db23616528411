import type { Metrics } from '../metrics.ts';
import type { Fonts } from './open-fonts.ts';

/** Metrics that answer from opened fonts and measure each text once, whatever its size. */
export function measureWith(fonts: Fonts): Metrics {
  const thousandths = new Map<string, number>();
  return {
    widthOf(text, { face, size }) {
      const key = `${face} ${text}`;
      let width = thousandths.get(key);
      if (width === undefined) {
        width = fonts.shape(text, face).reduce((sum, glyph) => sum + glyph.advance, 0);
        thousandths.set(key, width);
      }
      return (width * size) / 1000;
    },
    hasGlyph(character, face) {
      return fonts.faces[face].hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
    },
  };
}
