import { deflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFObject,
  PDFRawStream,
  PDFString,
} from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { openFonts } from '../../../src/print/fonts/open-fonts.ts';
import type { Page, Role, StructureElement } from '../../../src/print/page.ts';
import { readFontFiles } from '../../../src/print/testing/read-font-files.ts';
import { writePdf } from '../../../src/print/writer/write-pdf.ts';
import { checkpoints } from './checkpoints.ts';
import { bytesOf } from './read-font.ts';
import { readTaggedPdf } from './read-tagged-pdf.ts';

/** A way to break a file: which checkpoint is to see it, what is wrong, and how it comes about. */
interface Breakage {
  readonly number: string;
  readonly how: string;
  readonly change: (file: PDFDocument) => void;
}

/** What is put under a key; undefined takes away what is there. */
type Value = PDFObject | Record<string, string | number> | undefined;

const breakages: readonly Breakage[] = [
  {
    number: '01-003',
    how: 'an artefact in a paragraph',
    change: inContent(/\/P <<[^>]*>> BDC/, '$& /Artifact BMC EMC'),
  },
  {
    number: '01-004',
    how: 'a paragraph in an artefact',
    change: inContent(/\/Artifact <<[^>]*>> BDC/, '$& /P <</MCID 99>> BDC EMC'),
  },
  { number: '01-005', how: 'a line that nobody has marked', change: inContent(/$/, '\n0 0 m 9 9 l S') },
  {
    number: '01-005',
    how: 'a parent tree that names another element',
    change: (file) => {
      const tree = rootOf(file).lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray);
      const first = tree.lookup(1, PDFArray);
      first.set(0, first.get(1));
    },
  },
  { number: '01-007', how: 'a file that is not marked', change: inCatalogue('MarkInfo', 'Marked', PDFBool.False) },
  { number: '01-007', how: 'a file with suspects', change: inCatalogue('MarkInfo', 'Suspects', PDFBool.True) },
  { number: '02-001', how: 'a role that nobody knows', change: inElement('P', 'S', PDFName.of('Paragraph')) },
  {
    number: '02-003',
    how: 'a role of the standard that is mapped to another',
    change: (file) => rootOf(file).set(PDFName.of('RoleMap'), file.context.obj({ P: 'Span' })),
  },
  { number: '06-001', how: 'no metadata', change: (file) => file.catalog.delete(PDFName.of('Metadata')) },
  { number: '06-002', how: 'metadata that claim PDF/UA-2', change: inMetadata(/part>1</, 'part>2<') },
  { number: '06-003', how: 'metadata without a title', change: inMetadata(/<dc:title>.*<\/dc:title>/, '') },
  {
    number: '07-001',
    how: 'no word of the title to show',
    change: (file) => file.catalog.delete(PDFName.of('ViewerPreferences')),
  },
  {
    number: '07-002',
    how: 'the file’s name as title',
    change: inCatalogue('ViewerPreferences', 'DisplayDocTitle', PDFBool.False),
  },
  { number: '09-004', how: 'a row in a list', change: inElement('LI', 'S', PDFName.of('TR')) },
  {
    number: '09-004',
    how: 'a row that lacks a cell',
    change: (file) => {
      const row = elementsOf(file, 'TR')[1]?.lookup(PDFName.of('K'), PDFArray);
      row?.remove(1);
    },
  },
  {
    number: '09-004',
    how: 'a cell over two columns in a table of two',
    change: inElement('TD', 'A', { O: 'Table', ColSpan: 2 }),
  },
  { number: '09-005', how: 'a paragraph in a list', change: inElement('LI', 'S', PDFName.of('P')) },
  { number: '09-006', how: 'a heading in the contents', change: inElement('TOCI', 'S', PDFName.of('H2')) },
  { number: '10-001', how: 'a character without a meaning', change: inCharacters('<>') },
  { number: '11-001', how: 'no language', change: (file) => file.catalog.delete(PDFName.of('Lang')) },
  { number: '13-004', how: 'a figure without a description', change: inElement('Figure', 'Alt', undefined) },
  { number: '14-002', how: 'a first heading of the second level', change: inElement('H1', 'S', PDFName.of('H2')) },
  { number: '14-003', how: 'a heading two levels down', change: inElement('H2', 'S', PDFName.of('H3')) },
  { number: '14-006', how: 'a heading without a level', change: inElement('H2', 'S', PDFName.of('H')) },
  { number: '15-003', how: 'a table heading without a scope', change: inElement('TH', 'A', undefined) },
  { number: '16-001', how: 'a list that does not say how it numbers', change: inElement('L', 'A', undefined) },
  { number: '19-003', how: 'a note without an identifier', change: inElement('Note', 'ID', undefined) },
  {
    number: '19-004',
    how: 'two notes with one identifier',
    change: (file) => {
      for (const note of elementsOf(file, 'Note')) note.set(PDFName.of('ID'), PDFString.of('same'));
    },
  },
  {
    number: '20-001',
    how: 'layers',
    change: (file) => file.catalog.set(PDFName.of('OCProperties'), file.context.obj({})),
  },
  {
    number: '21-001',
    how: 'an embedded file',
    change: (file) => file.catalog.set(PDFName.of('Names'), file.context.obj({ EmbeddedFiles: {} })),
  },
  { number: '25-001', how: 'a form', change: (file) => file.catalog.set(PDFName.of('AcroForm'), file.context.obj({})) },
  { number: '28-006', how: 'an annotation that is no link', change: inAnnotation('Subtype', PDFName.of('Square')) },
  { number: '28-008', how: 'no order of annotations', change: inPage('Tabs', undefined) },
  { number: '28-009', how: 'annotations in the order of rows', change: inPage('Tabs', PDFName.of('R')) },
  { number: '28-011', how: 'a link below a paragraph', change: inElement('Link', 'S', PDFName.of('P')) },
  { number: '28-011', how: 'a link that is not traced back', change: inAnnotation('StructParent', PDFNumber.of(0)) },
  { number: '28-012', how: 'a link that does not say where it leads', change: inAnnotation('Contents', undefined) },
  {
    number: '30-001',
    how: 'content from elsewhere',
    change: (file) => file.context.register(file.context.stream('', { Type: 'XObject', Subtype: 'Form' })),
  },
  { number: '31-004', how: 'an unknown map of glyphs', change: inDescendant('CIDToGIDMap', PDFName.of('Other')) },
  { number: '31-005', how: 'no map of glyphs', change: inDescendant('CIDToGIDMap', undefined) },
  {
    number: '31-006',
    how: 'an unknown encoding',
    change: (file) => {
      for (const font of fontsOf(file)) font.set(PDFName.of('Encoding'), PDFName.of('Own'));
    },
  },
  {
    number: '31-009',
    how: 'a font that is not embedded',
    change: inDescriptor((descriptor) => descriptor.delete(PDFName.of('FontFile2'))),
  },
  { number: '31-011', how: 'a character without a glyph', change: inContent(/\[<....>?/, '[<7FFF> <0001>') },
  {
    number: '31-014',
    how: 'a set of characters',
    change: inDescriptor((descriptor, file) =>
      descriptor.set(PDFName.of('CIDSet'), file.context.register(file.context.stream(''))),
    ),
  },
  { number: '31-016', how: 'no widths', change: inDescendant('W', undefined) },
  {
    number: '31-027',
    how: 'a font that does not say what its characters mean',
    change: (file) => {
      for (const font of fontsOf(file)) font.delete(PDFName.of('ToUnicode'));
    },
  },
  { number: '31-028', how: 'a character that means U+0000', change: inCharacters('<0000>') },
  { number: '31-029', how: 'a character that means U+FEFF', change: inCharacters('<FEFF>') },
  { number: '31-030', how: 'the glyph for what is missing', change: inContent(/\[<..../, '[<0000') },
  {
    number: 'ISO 14289-1, 7.17',
    how: 'no page labels',
    change: (file) => file.catalog.delete(PDFName.of('PageLabels')),
  },
  { number: 'ISO 32000-1, 14.6', how: 'a sequence that is not closed', change: inContent(/EMC$/, '') },
  { number: 'ISO 32000-1, 14.7.2', how: 'an element that names no parent', change: inElement('P', 'P', undefined) },
  {
    number: 'ISO 32000-1, 14.8.5.4.3',
    how: 'a figure without a box',
    change: inElement('Figure', 'A', undefined),
  },
];

describe('a checkpoint', () => {
  let whole: Uint8Array;
  const seenBy = new Map<Breakage, ReadonlySet<string>>();
  const seen = new Set<string>();

  beforeAll(async () => {
    const fonts = openFonts(readFontFiles());
    const facts = { title: 'Sample', author: 'Somebody', subject: 'A sample', date: new Date('2026-11-12T00:00:00Z') };
    whole = await writePdf([page], fonts, facts);
    for (const breakage of breakages) {
      const file = await PDFDocument.load(whole, { updateMetadata: false });
      breakage.change(file);
      const found = await failed(await file.save({ useObjectStreams: false }));
      seenBy.set(breakage, new Set(found.map(({ number }) => number)));
      for (const { number, holds } of found) seen.add(`${number}: ${holds}`);
    }
  });

  test('passes a page that has a heading, a list, a table, a figure, notes, contents and a link', async () => {
    expect(await failed(whole)).toEqual([]);
  });

  test.each(breakages)('$number finds $how', (breakage) => {
    expect(seenBy.get(breakage)).toContain(breakage.number);
  });

  test('is there for nothing that cannot be broken', () => {
    // A file that is encrypted cannot be changed here, nor read.
    const broken = checkpoints.map(({ number, holds }) => `${number}: ${holds}`).filter((name) => !seen.has(name));
    expect(broken).toEqual(['26-001: nothing is encrypted']);
  });
});

async function failed(bytes: Uint8Array) {
  const pdf = await readTaggedPdf(bytes);
  return checkpoints.filter(({ faults }) => faults(pdf).length > 0);
}

/** A page of one element a line: its role, its parent’s place in the list, and what it says. */
const lines: readonly (readonly [role: Role, parent?: number, text?: string, more?: Partial<StructureElement>])[] = [
  ['Sect'],
  ['H1', 0, 'A heading', { heading: { text: 'A heading', y: 20 } }],
  ['P', 0, 'A paragraph of words.'],
  ['L', 0],
  ['LI', 3],
  ['Lbl', 4, '1', { actualText: '1' }],
  ['LBody', 4, 'An item.'],
  ['Table', 0],
  ['TR', 7],
  ['TH', 8, 'One', { scope: 'Column' }],
  ['TH', 8, 'Two', { scope: 'Column' }],
  ['TR', 7],
  ['TD', 11, '1 s'],
  ['TD', 11, '2 s'],
  [
    'Figure',
    0,
    'Box',
    { figure: { alt: 'A box that stands for itself.', box: { x: 20, y: 20, width: 50, height: 40 } } },
  ],
  ['H2', 0, 'Another', { heading: { text: 'Another', y: 90 } }],
  ['Note', 0],
  ['P', 16, 'A note.'],
  ['Note', 0],
  ['P', 18, 'Another note.'],
  ['TOC', 0],
  ['TOCI', 20],
  ['Reference', 21],
  [
    'Link',
    22,
    'A link',
    {
      link: {
        to: { url: 'https://guide.example/' },
        contents: 'The guide',
        boxes: [{ x: 20, y: 200, width: 50, height: 10 }],
      },
    },
  ],
];

const page: Page = {
  width: 300,
  height: 400,
  elements: lines.map(([role, parent, , more]) => ({ role, ...(parent === undefined ? {} : { parent }), ...more })),
  marks: [
    { kind: 'path', d: 'M10 10L290 10', stroke: '#000000', owner: 'decoration' },
    ...lines.flatMap(([, , text], owner) =>
      text === undefined
        ? []
        : [
            {
              kind: 'text',
              x: 20,
              y: 30 + 12 * owner,
              text,
              face: 'regular',
              size: 10,
              colour: '#000000',
              owner,
            } as const,
          ],
    ),
  ],
};

function rootOf({ catalog }: PDFDocument): PDFDict {
  return catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
}

function dictionariesOf({ context }: PDFDocument): PDFDict[] {
  return context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object): object is PDFDict => object instanceof PDFDict);
}

function elementsOf(file: PDFDocument, role: string): PDFDict[] {
  return dictionariesOf(file).filter((object) => object.get(PDFName.of('S')) === PDFName.of(role));
}

function fontsOf(file: PDFDocument): PDFDict[] {
  return dictionariesOf(file).filter((object) => object.get(PDFName.of('Subtype')) === PDFName.of('Type0'));
}

function put(file: PDFDocument, dictionary: PDFDict, key: string, value: Value): void {
  if (value === undefined) dictionary.delete(PDFName.of(key));
  else dictionary.set(PDFName.of(key), value instanceof PDFObject ? value : file.context.obj(value));
}

function inElement(role: Role, key: string, value: Value): Breakage['change'] {
  return (file) => {
    const [element] = elementsOf(file, role);
    if (!element) throw new Error(`There is no ${role} to break.`);
    put(file, element, key, value);
  };
}

function inCatalogue(dictionary: string, key: string, value: PDFObject): Breakage['change'] {
  return ({ catalog }) => catalog.lookup(PDFName.of(dictionary), PDFDict).set(PDFName.of(key), value);
}

function inPage(key: string, value: Value): Breakage['change'] {
  return (file) => put(file, file.getPage(0).node, key, value);
}

function inAnnotation(key: string, value: Value): Breakage['change'] {
  return (file) => {
    const annotation = file.getPage(0).node.lookup(PDFName.of('Annots'), PDFArray).lookup(0, PDFDict);
    put(file, annotation, key, value);
  };
}

function inDescendant(key: string, value: Value): Breakage['change'] {
  return (file) => {
    for (const font of fontsOf(file))
      put(file, font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict), key, value);
  };
}

function inDescriptor(change: (descriptor: PDFDict, file: PDFDocument) => void): Breakage['change'] {
  return (file) => {
    for (const descriptor of dictionariesOf(file)) {
      if (descriptor.get(PDFName.of('Type')) === PDFName.of('FontDescriptor')) change(descriptor, file);
    }
  };
}

/** Changes the text of a stream that a dictionary names under a key. */
function inStream(of: (file: PDFDocument) => PDFDict[], key: string, pattern: RegExp, by: string): Breakage['change'] {
  return (file) => {
    for (const dictionary of of(file)) {
      const stream = dictionary.lookup(PDFName.of(key));
      if (!(stream instanceof PDFRawStream)) throw new Error(`There is no stream under ${key}.`);
      const old = bytesOf(stream).toString('latin1');
      const changed = old.replace(pattern, by);
      if (changed === old) throw new Error(`Nothing in the stream looks like ${String(pattern)}.`);
      const packed = deflateSync(Buffer.from(changed, 'latin1'));
      const isPacked = stream.dict.has(PDFName.of('Filter'));
      const bytes = isPacked ? packed : Buffer.from(changed, 'latin1');
      dictionary.set(PDFName.of(key), file.context.register(PDFRawStream.of(stream.dict, new Uint8Array(bytes))));
    }
  };
}

function inContent(pattern: RegExp, by: string): Breakage['change'] {
  return inStream((file) => [file.getPage(0).node], 'Contents', pattern, by);
}

function inMetadata(pattern: RegExp, by: string): Breakage['change'] {
  return inStream((file) => [file.catalog], 'Metadata', pattern, by);
}

/** Gives a font’s first character another meaning. */
function inCharacters(meaning: string): Breakage['change'] {
  return inStream(fontsOf, 'ToUnicode', /(?<=beginbfchar\n<[\dA-F]{4}> )<[\dA-F]+>/, meaning);
}
