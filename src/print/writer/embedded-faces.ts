import type { Font, Glyph } from '@cantoo/fontkit';
import { PDFString, type PDFContext, type PDFRef } from 'pdf-lib';
import type { PrintFace } from '../fonts/font-files.ts';
import type { Fonts } from '../fonts/open-fonts.ts';

/** The faces a document uses: turns texts into glyph codes, then embeds the glyphs that were used. */
export interface EmbeddedFaces {
  /** The name a face has in page resources, as in `F1`. */
  nameOf(face: PrintFace): string;
  /** A kerned text as the array a TJ operator shows. */
  showArray(text: string, face: PrintFace): string;
  /** Font dictionaries by resource name; to be asked for once, after the last text. */
  embed(context: PDFContext): Record<string, PDFRef>;
}

interface UsedFace {
  readonly name: string;
  readonly font: Font;
  readonly subset: ReturnType<Font['createSubset']>;
  readonly glyphs: Map<number, Glyph>;
}

// Font flags of PDF 1.7, table 123; a font shown by glyph codes counts as symbolic.
const symbolic = 4;
const italic = 64;
const fixedPitch = 1;

/** Starts collecting the glyphs of a document. */
export function collectFaces(fonts: Fonts): EmbeddedFaces {
  const used = new Map<PrintFace, UsedFace>();
  const use = (face: PrintFace): UsedFace => {
    const known = used.get(face);
    if (known) return known;
    const font = fonts.faces[face];
    const added = { name: `F${used.size + 1}`, font, subset: font.createSubset(), glyphs: new Map<number, Glyph>() };
    used.set(face, added);
    return added;
  };
  return {
    nameOf: (face) => use(face).name,
    showArray(text, face) {
      const { font, subset, glyphs } = use(face);
      const perMille = 1000 / font.unitsPerEm;
      let codes = '';
      let array = '';
      for (const { glyph, advance, shift } of fonts.shape(text, face)) {
        if (glyph.id === 0)
          throw new Error(`The face "${face}" cannot draw all of "${text}". Lay out without missing glyphs first.`);
        const code = subset.includeGlyph(glyph);
        glyphs.set(code, glyph);
        if (shift !== 0) {
          array += `${shown(codes)}${adjustment(-shift)}`;
          codes = '';
        }
        codes += hex(code);
        const kern = glyph.advanceWidth * perMille - advance + shift;
        if (Math.round(kern) !== 0) {
          array += `${shown(codes)}${adjustment(kern)}`;
          codes = '';
        }
      }
      return `[${array}${shown(codes)}]`;
    },
    embed(context) {
      const refs: Record<string, PDFRef> = {};
      for (const [face, entry] of used) refs[entry.name] = embedFace(context, entry, face);
      return refs;
    },
  };
}

function shown(codes: string): string {
  return codes === '' ? '' : `<${codes}>`;
}

function adjustment(thousandths: number): string {
  return String(Math.round(thousandths));
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}

function embedFace(context: PDFContext, { font, subset, glyphs }: UsedFace, face: PrintFace): PDFRef {
  const perMille = 1000 / font.unitsPerEm;
  const scaled = (units: number) => Math.round(units * perMille);
  const name = `${subsetTag(glyphs)}+${font.postscriptName ?? face}`;
  const { minX, minY, maxX, maxY } = font.bbox;
  const file = subset.encode();
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: symbolic + (font.italicAngle === 0 ? 0 : italic) + (face === 'code' ? fixedPitch : 0),
      FontBBox: [minX, minY, maxX, maxY].map(scaled),
      ItalicAngle: font.italicAngle,
      Ascent: scaled(font.ascent),
      Descent: scaled(font.descent),
      CapHeight: scaled(font.capHeight),
      XHeight: scaled(font.xHeight),
      StemV: face === 'semibold' ? 120 : 80,
      FontFile2: context.register(context.flateStream(file, { Length1: file.length })),
    }),
  );
  const ordered = [...glyphs].sort(([one], [other]) => one - other);
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      CIDToGIDMap: 'Identity',
      FontDescriptor: descriptor,
      W: ordered.flatMap(([code, glyph]) => [code, [scaled(glyph.advanceWidth)]]),
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(context.flateStream(unicodeMap(ordered))),
    }),
  );
}

/** Six capitals that stand for the set of glyphs, as subset names need. */
function subsetTag(glyphs: ReadonlyMap<number, Glyph>): string {
  let sum = 0;
  for (const [code, glyph] of glyphs) sum = (sum * 31 + code * 7 + glyph.id) % 26 ** 6;
  return Array.from({ length: 6 }, (_, place) => String.fromCharCode(65 + (Math.floor(sum / 26 ** place) % 26))).join(
    '',
  );
}

const mostPerSection = 100;

function unicodeMap(glyphs: readonly (readonly [code: number, glyph: Glyph])[]): string {
  const sections: string[] = [];
  for (let from = 0; from < glyphs.length; from += mostPerSection) {
    const section = glyphs.slice(from, from + mostPerSection);
    const lines = section.map(([code, glyph]) => `<${hex(code)}> <${utf16(glyph.codePoints)}>`);
    sections.push(`${section.length} beginbfchar\n${lines.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    ...sections,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

function utf16(codePoints: readonly number[]): string {
  const text = String.fromCodePoint(...codePoints);
  return Array.from({ length: text.length }, (_, unit) => hex(text.charCodeAt(unit))).join('');
}
