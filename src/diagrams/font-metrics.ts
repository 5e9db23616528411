import * as fontkit from '@cantoo/fontkit';
import type { Font } from '@cantoo/fontkit';
import type { Face } from './display-list.ts';

/** The bytes of the font file for every face. */
export type FontBytes = Readonly<Record<Face, Uint8Array>>;

/** Answers to questions about text that only the font files can give; heights are in ems. */
export interface FontMetrics {
  readonly ascent: number;
  readonly descent: number;
  readonly xHeight: number;
  /** The advance of a run, with kerning and ligatures, in the unit of `size`. */
  readonly widthOf: (text: string, face: Face, size: number) => number;
  /** The first character the face cannot draw. */
  readonly missingCharacter: (text: string, face: Face) => string | undefined;
}

/** Metrics read from the font files themselves, so that every machine lays text out alike. */
export function openFontMetrics(bytes: FontBytes): FontMetrics {
  const fontByFace: Readonly<Record<Face, Font>> = {
    regular: openFont(bytes.regular),
    semibold: openFont(bytes.semibold),
    italic: openFont(bytes.italic),
  };
  const advanceByRun = new Map<string, number>();
  const { ascent, descent, xHeight, unitsPerEm } = fontByFace.regular;
  return {
    ascent: ascent / unitsPerEm,
    descent: -descent / unitsPerEm,
    xHeight: xHeight / unitsPerEm,
    widthOf: (text, face, size) => {
      const key = `${face} ${text}`;
      let advance = advanceByRun.get(key);
      if (advance === undefined) {
        const font = fontByFace[face];
        advance = font.layout(text).advanceWidth / font.unitsPerEm;
        advanceByRun.set(key, advance);
      }
      return advance * size;
    },
    missingCharacter: (text, face) =>
      [...text].find((character) => !fontByFace[face].hasGlyphForCodePoint(character.codePointAt(0) ?? 0)),
  };
}

function openFont(bytes: Uint8Array): Font {
  const font = fontkit.create(bytes);
  if (!('layout' in font)) throw new Error('Unexpected font collection, expected a single font file.');
  return font;
}
