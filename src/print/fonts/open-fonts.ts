import * as fontkit from '@cantoo/fontkit';
import type { Font, Glyph } from '@cantoo/fontkit';
import type { FontFiles, PrintFace } from './font-files.ts';

/** One glyph of a shaped text; `advance` includes kerning and, like `shift`, is in thousandths of the font size. */
interface ShapedGlyph {
  readonly glyph: Glyph;
  readonly advance: number;
  readonly shift: number;
}

/** The opened faces of a sheet; shaping applies kerning and ligatures. */
export interface Fonts {
  readonly faces: Readonly<Record<PrintFace, Font>>;
  shape(text: string, face: PrintFace): readonly ShapedGlyph[];
}

/** Opens the font files and remembers every word shaped with them; words do not touch, so each is shaped by itself. */
export function openFonts(files: FontFiles): Fonts {
  const faces = {
    regular: openFace(files, 'regular'),
    semibold: openFace(files, 'semibold'),
    italic: openFace(files, 'italic'),
    code: openFace(files, 'code'),
  };
  const shaped = new Map<string, readonly ShapedGlyph[]>();
  // Words share their glyphs: there are thousands of words, and some hundreds of ways a glyph stands in them.
  const shared = new Map<Glyph, ShapedGlyph[]>();
  const share = (one: ShapedGlyph) => {
    const alike = shared.get(one.glyph) ?? [];
    const known = alike.find(({ advance, shift }) => advance === one.advance && shift === one.shift);
    if (known) return known;
    shared.set(one.glyph, [...alike, one]);
    return one;
  };
  const shapeWord = (word: string, face: PrintFace) => {
    const key = `${face} ${word}`;
    const known = shaped.get(key);
    if (known) return known;
    const glyphs = shapeText(faces[face], word).map(share);
    shaped.set(key, glyphs);
    return glyphs;
  };
  return {
    faces,
    shape: (text, face) => text.split(/( )/).flatMap((word) => shapeWord(word, face)),
  };
}

const firstLigature = 0xfb00;
const lastLigature = 0xfb06;

function openFace(files: FontFiles, face: PrintFace): Font {
  const font = fontkit.create(files[face]);
  if (!('createSubset' in font))
    throw new Error(`The file for the face "${face}" is a collection. Pass a single font.`);
  // A glyph remembers the characters that it was first asked for, none where another glyph is built of it. Asked for
  // here, they do not depend on what is written first. Ligatures are left to the texts that have them.
  for (const character of font.characterSet) {
    if (character < firstLigature || character > lastLigature) font.glyphForCodePoint(character);
  }
  return font;
}

function shapeText(font: Font, text: string): ShapedGlyph[] {
  const { glyphs, positions } = font.layout(text);
  const thousandths = 1000 / font.unitsPerEm;
  return glyphs.map((glyph, index) => {
    const position = positions?.[index];
    return {
      glyph,
      advance: (position?.xAdvance ?? glyph.advanceWidth) * thousandths,
      shift: (position?.xOffset ?? 0) * thousandths,
    };
  });
}
