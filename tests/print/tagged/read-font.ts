import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, type PDFObject } from 'pdf-lib';

/** A composite font as it is embedded: its dictionaries, what its codes stand for, and what its program draws. */
export interface ReadFont {
  readonly dictionary: PDFDict;
  readonly descendant: PDFDict | undefined;
  readonly descriptor: PDFDict | undefined;
  /** What each code stands for; undefined where the font does not say. */
  readonly characters: ReadonlyMap<number, string> | undefined;
  /** The width that the dictionary gives a code, in thousandths of the size. */
  readonly widths: ReadonlyMap<number, number>;
  readonly program: FontProgram | undefined;
}

/** A TrueType program: its glyphs’ widths in thousandths of the size, and which of them draw nothing. */
interface FontProgram {
  readonly glyphs: number;
  widthOf(glyph: number): number;
  isBlank(glyph: number): boolean;
}

/** Reads a font of a PDF; its program is read as a table of numbers, by none of the libraries that write it. */
export function readFont(dictionary: PDFDict): ReadFont {
  const descendant = dictionary.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookupMaybe(0, PDFDict);
  const descriptor = descendant?.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
  const file = descriptor?.lookup(PDFName.of('FontFile2'));
  const map = dictionary.lookup(PDFName.of('ToUnicode'));
  return {
    dictionary,
    descendant,
    descriptor,
    characters: map instanceof PDFRawStream ? charactersIn(bytesOf(map).toString('latin1')) : undefined,
    widths: widthsIn(descendant?.lookupMaybe(PDFName.of('W'), PDFArray)),
    program: file instanceof PDFRawStream ? readProgram(bytesOf(file)) : undefined,
  };
}

/** The bytes of a stream as they were before they were packed. */
export function bytesOf(stream: PDFRawStream): Buffer {
  const contents = Buffer.from(stream.contents);
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  if (filter === undefined) return contents;
  if (filter !== PDFName.of('FlateDecode')) throw new Error(`A stream is packed as ${filter.toString()}.`);
  return inflateSync(contents);
}

function charactersIn(map: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [, section = ''] of map.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const [, code = '', units = ''] of section.matchAll(/<([\dA-F]+)>\s*<([\dA-F]*)>/gi)) {
      const characters = (units.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16)));
      found.set(parseInt(code, 16), characters.join(''));
    }
  }
  return found;
}

function widthsIn(array: PDFArray | undefined): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const items: PDFObject[] = array?.asArray() ?? [];
  for (let index = 0; index < items.length;) {
    const [first, second, third] = items.slice(index, index + 3);
    if (!(first instanceof PDFNumber)) break;
    const from = first.asNumber();
    if (second instanceof PDFArray) {
      second.asArray().forEach((width, place) => found.set(from + place, Number(width.toString())));
      index += 2;
    } else {
      for (let code = from; code <= Number(second?.toString()); code++) found.set(code, Number(third?.toString()));
      index += 3;
    }
  }
  return found;
}

function readProgram(bytes: Buffer): FontProgram {
  const tables = new Map<string, number>();
  for (let index = 0; index < bytes.readUInt16BE(4); index++) {
    const entry = 12 + 16 * index;
    tables.set(bytes.toString('latin1', entry, entry + 4), bytes.readUInt32BE(entry + 8));
  }
  const at = (table: string) => {
    const offset = tables.get(table);
    if (offset === undefined) throw new Error(`A font program has no table “${table}”.`);
    return offset;
  };
  const unitsPerEm = bytes.readUInt16BE(at('head') + 18);
  const hasLongPlaces = bytes.readInt16BE(at('head') + 50) === 1;
  const measured = bytes.readUInt16BE(at('hhea') + 34);
  const placeOf = (glyph: number) =>
    hasLongPlaces ? bytes.readUInt32BE(at('loca') + 4 * glyph) : 2 * bytes.readUInt16BE(at('loca') + 2 * glyph);
  return {
    glyphs: bytes.readUInt16BE(at('maxp') + 4),
    widthOf: (glyph) => (1000 * bytes.readUInt16BE(at('hmtx') + 4 * Math.min(glyph, measured - 1))) / unitsPerEm,
    isBlank: (glyph) => placeOf(glyph) === placeOf(glyph + 1),
  };
}
