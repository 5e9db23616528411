import { PDFArray, PDFBool, PDFDict, PDFName, PDFRawStream, PDFRef } from 'pdf-lib';
import { bytesOf, type ReadFont } from './read-font.ts';
import { nameOf, numberOf, textOf, wordsOf, type TaggedElement, type TaggedPdf } from './read-tagged-pdf.ts';

/** A condition for which a PDF fails: its number in the Matterhorn Protocol 1.1, or its clause where that has none. */
export interface Checkpoint {
  readonly number: string;
  /** What holds in a file that passes. */
  readonly holds: string;
  /** What does not hold, in words; none in a file that passes. */
  readonly faults: (pdf: TaggedPdf) => readonly string[];
}

/**
 * The failure conditions of the Matterhorn Protocol 1.1 that a machine can check and that can apply to files of text,
 * paths, composite fonts and links; after them what ISO 14289-1 and ISO 32000-1 ask for and the protocol leaves to people.
 */
export const checkpoints: readonly Checkpoint[] = [
  {
    number: '01-003',
    holds: 'no artefact stands inside tagged content',
    faults: ({ pages }) => pages.flatMap(({ content }) => content.artefactsInTagged),
  },
  {
    number: '01-004',
    holds: 'no tagged content stands inside an artefact',
    faults: ({ pages }) => pages.flatMap(({ content }) => content.taggedInArtefacts),
  },
  {
    number: '01-005',
    holds: 'everything painted is tagged or an artefact',
    faults: ({ pages }) => pages.flatMap(({ content }) => content.unmarked),
  },
  {
    number: '01-005',
    holds: 'every tagged sequence belongs to the element that the parent tree names, and to no other',
    faults: sequenceFaults,
  },
  {
    number: '01-007',
    holds: 'the file is marked as tagged, and nothing as suspect',
    faults: ({ catalog }) => {
      const mark = dictionaryOf(catalog, 'MarkInfo');
      return [...(isTrue(mark, 'Marked') ? [] : ['not marked']), ...(isTrue(mark, 'Suspects') ? ['suspects'] : [])];
    },
  },
  {
    number: '02-001',
    holds: 'every role is one of the standard’s, or mapped to one',
    faults: ({ root, elements }) => {
      const map = dictionaryOf(root, 'RoleMap');
      return elements.map(({ role }) => role).filter((role) => !standardRoles.has(mappedRole(map, role)));
    },
  },
  {
    number: '02-003',
    holds: 'no role of the standard is mapped to another, or to itself',
    faults: ({ root }) =>
      (dictionaryOf(root, 'RoleMap')?.keys() ?? [])
        .map((key) => key.decodeText())
        .filter((role) => standardRoles.has(role)),
  },
  {
    number: '06-001',
    holds: 'the catalogue has XMP metadata',
    faults: (pdf) => (metadataOf(pdf) === '' ? ['none'] : []),
  },
  {
    number: '06-002',
    holds: 'the metadata claim PDF/UA-1',
    faults: (pdf) =>
      metadataOf(pdf).includes('xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"') &&
      metadataOf(pdf).includes('<pdfuaid:part>1</pdfuaid:part>')
        ? []
        : ['no claim'],
  },
  {
    number: '06-003',
    holds: 'the metadata have a title',
    faults: (pdf) => (/<dc:title><rdf:Alt><rdf:li[^>]*>[^<]+</.test(metadataOf(pdf)) ? [] : ['no title']),
  },
  {
    number: '07-001',
    holds: 'viewers are told which title to show',
    faults: ({ catalog }) =>
      dictionaryOf(catalog, 'ViewerPreferences')?.has(PDFName.of('DisplayDocTitle')) ? [] : ['not told'],
  },
  {
    number: '07-002',
    holds: 'viewers are told to show the document’s title',
    faults: ({ catalog }) =>
      isTrue(dictionaryOf(catalog, 'ViewerPreferences'), 'DisplayDocTitle') ? [] : ['the file’s name'],
  },
  {
    number: '09-004',
    holds: 'tables are made of rows, and rows of cells',
    faults: nestingFaults(['Table', 'THead', 'TBody', 'TFoot', 'TR', 'TH', 'TD']),
  },
  { number: '09-004', holds: 'the rows of a table are equally wide', faults: rowFaults },
  {
    number: '09-005',
    holds: 'lists are made of items, and items of a label and a body',
    faults: nestingFaults(['L', 'LI', 'LBody']),
  },
  {
    number: '09-006',
    holds: 'tables of contents are made of entries, and entries of references',
    faults: nestingFaults(['TOC', 'TOCI']),
  },
  {
    number: '10-001',
    holds: 'every character can be mapped to Unicode',
    faults: ({ pages }) => codeFaults(pages, ({ characters }, code) => (characters?.get(code) ?? '') === ''),
  },
  {
    number: '11-001',
    holds: 'the language of all text is known',
    faults: ({ catalog }) => {
      const language = textOf(catalog, 'Lang') ?? '';
      return /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/.test(language) ? [] : [language || 'none'];
    },
  },
  {
    number: '13-004',
    holds: 'every figure is described',
    faults: ({ elements }) =>
      elements
        .filter(({ role, dictionary }) => role === 'Figure' && (textOf(dictionary, 'Alt') ?? '').length < 20)
        .map(({ dictionary }) => textOf(dictionary, 'Alt') ?? 'no description'),
  },
  {
    number: '14-002',
    holds: 'the first heading is of the first level',
    faults: (pdf) => {
      const [first] = headings(pdf);
      return first?.level === 1 ? [] : [first?.words ?? 'no heading'];
    },
  },
  {
    number: '14-003',
    holds: 'headings skip no level on the way down',
    faults: (pdf) => {
      const found = headings(pdf);
      return found
        .filter(({ level }, index) => index > 0 && level > (found[index - 1]?.level ?? 0) + 1)
        .map(({ words }) => words);
    },
  },
  {
    number: '14-006',
    holds: 'no heading is without a level',
    faults: (pdf) => pdf.elements.filter(({ role }) => role === 'H').map((element) => wordsOf(element, pdf)),
  },
  {
    number: '15-003',
    holds: 'every heading of a table says which cells it heads',
    faults: (pdf) =>
      pdf.elements
        .filter(({ role, dictionary }) => role === 'TH' && !nameOf(attributesOf(dictionary, 'Table'), 'Scope'))
        .map((element) => wordsOf(element, pdf)),
  },
  {
    number: '16-001',
    holds: 'a list whose items have labels says how it numbers them',
    faults: (pdf) =>
      pdf.elements
        .filter(({ role, kids }) => role === 'L' && kids.some((kid) => hasLabel(kid)))
        .filter(({ dictionary }) => {
          const numbering = nameOf(attributesOf(dictionary, 'List'), 'ListNumbering');
          return numbering === undefined || numbering === 'None';
        })
        .map((element) => wordsOf(element, pdf)),
  },
  {
    number: '19-003',
    holds: 'every note has an identifier',
    faults: (pdf) =>
      notes(pdf)
        .filter(({ dictionary }) => !textOf(dictionary, 'ID'))
        .map((element) => wordsOf(element, pdf)),
  },
  {
    number: '19-004',
    holds: 'no two notes share an identifier',
    faults: (pdf) => {
      const identifiers = notes(pdf).flatMap(({ dictionary }) => textOf(dictionary, 'ID') ?? []);
      return identifiers.filter((identifier, index) => identifiers.indexOf(identifier) < index);
    },
  },
  {
    number: '20-001',
    holds: 'no layer can be hidden, so none needs a name',
    faults: ({ catalog }) => (catalog.has(PDFName.of('OCProperties')) ? ['layers'] : []),
  },
  {
    number: '21-001',
    holds: 'no file is embedded, so none needs a name',
    faults: ({ catalog, objects }) =>
      dictionaryOf(catalog, 'Names')?.has(PDFName.of('EmbeddedFiles')) ||
      objects.some((object) => object instanceof PDFDict && object.has(PDFName.of('EF')))
        ? ['embedded files']
        : [],
  },
  {
    number: '25-001',
    holds: 'there is no form, dynamic or not',
    faults: ({ catalog }) => (catalog.has(PDFName.of('AcroForm')) ? ['a form'] : []),
  },
  {
    number: '26-001',
    holds: 'nothing is encrypted',
    faults: ({ trailer }) => (trailer.Encrypt === undefined ? [] : ['encrypted']),
  },
  {
    number: '28-006',
    holds: 'every annotation is a link',
    faults: (pdf) => annotations(pdf).flatMap(({ subtype }) => (subtype === 'Link' ? [] : [subtype])),
  },
  {
    number: '28-008',
    holds: 'a page with annotations says how to go through them',
    faults: (pdf) => pagesWithAnnotations(pdf, (tabs) => tabs === undefined),
  },
  {
    number: '28-009',
    holds: 'a page’s annotations are gone through in the order of the structure',
    faults: (pdf) => pagesWithAnnotations(pdf, (tabs) => tabs !== undefined && tabs !== 'S'),
  },
  { number: '28-011', holds: 'every link hangs below a Link, both ways', faults: linkFaults },
  {
    number: '28-012',
    holds: 'every link says where it leads',
    faults: (pdf) =>
      annotations(pdf)
        .filter(({ dictionary }) => (textOf(dictionary, 'Contents') ?? '') === '')
        .map(({ page }) => `page ${page}`),
  },
  {
    number: '30-001',
    holds: 'no page takes in content from elsewhere',
    faults: ({ objects }) =>
      objects.flatMap((object) =>
        object instanceof PDFRawStream && nameOf(object.dict, 'Subtype') === 'Form' ? ['a form object'] : [],
      ),
  },
  {
    number: '31-004',
    holds: 'the map from characters to glyphs is a stream or the identity',
    faults: (pdf) =>
      fontFaults(pdf, ({ descendant }) => {
        const map = descendant?.lookup(PDFName.of('CIDToGIDMap'));
        return map !== undefined && !(map instanceof PDFRawStream) && map !== PDFName.of('Identity');
      }),
  },
  {
    number: '31-005',
    holds: 'a TrueType font has a map from characters to glyphs',
    faults: (pdf) =>
      fontFaults(
        pdf,
        ({ descendant }) =>
          nameOf(descendant, 'Subtype') !== 'CIDFontType2' || !descendant?.has(PDFName.of('CIDToGIDMap')),
      ),
  },
  {
    number: '31-006',
    holds: 'the encoding is one that every reader knows',
    faults: (pdf) => fontFaults(pdf, ({ dictionary }) => nameOf(dictionary, 'Encoding') !== 'Identity-H'),
  },
  { number: '31-009', holds: 'every font is embedded', faults: (pdf) => fontFaults(pdf, ({ program }) => !program) },
  {
    number: '31-011',
    holds: 'every character that is no space has a glyph that draws something',
    faults: ({ pages }) =>
      codeFaults(pages, ({ program, characters }, code) => {
        if (!program || code >= program.glyphs) return true;
        return program.isBlank(code) && (characters?.get(code) ?? '').trim() !== '';
      }),
  },
  {
    number: '31-014',
    holds: 'no font lists its characters in a set that could be wrong',
    faults: (pdf) => fontFaults(pdf, ({ descriptor }) => descriptor?.has(PDFName.of('CIDSet')) ?? true),
  },
  {
    number: '31-016',
    holds: 'a character is as wide as its glyph',
    faults: ({ pages }) =>
      codeFaults(pages, ({ widths, program }, code) => {
        const declared = widths.get(code);
        return declared === undefined || !program || Math.abs(declared - program.widthOf(code)) > 1;
      }),
  },
  {
    number: '31-027',
    holds: 'every font says what its characters mean',
    faults: (pdf) => fontFaults(pdf, ({ characters }) => !characters || characters.size === 0),
  },
  {
    number: '31-028',
    holds: 'no character means U+0000',
    faults: ({ pages }) => characterFaults(pages, '\u0000'),
  },
  {
    number: '31-029',
    holds: 'no character means U+FEFF or U+FFFE',
    faults: ({ pages }) => [...characterFaults(pages, '\uFEFF'), ...characterFaults(pages, '\uFFFE')],
  },
  {
    number: '31-030',
    holds: 'no character is shown by the glyph for what is missing',
    faults: ({ pages }) => codeFaults(pages, (_, code) => code === 0),
  },
  {
    number: 'ISO 14289-1, 7.17',
    holds: 'a long document has an outline, and every document labels of its pages',
    faults: ({ catalog, pages }) => [
      ...(pages.length > 20 && dictionaryOf(catalog, 'Outlines')?.has(PDFName.of('First')) !== true
        ? ['no outline']
        : []),
      ...(catalog.has(PDFName.of('PageLabels')) ? [] : ['no page labels']),
    ],
  },
  {
    number: 'ISO 32000-1, 14.6',
    holds: 'every marked sequence is closed, under the role of its element',
    faults: (pdf) => [
      ...pdf.pages.flatMap(({ content }, index) => (content.unbalanced === 0 ? [] : [`page ${index + 1}`])),
      ...contentOwners(pdf).flatMap(({ page, identifier, element }) => {
        const tag = pdf.pages[page]?.content.tags.get(identifier);
        return tag === element.role ? [] : [`${tag ?? 'nothing'} for ${element.role}`];
      }),
    ],
  },
  {
    number: 'ISO 32000-1, 14.7.2',
    holds: 'there is one Document, and every element names its parent',
    faults: ({ root, elements }) =>
      elements
        .filter(({ role, parent, dictionary }) => {
          const named = dictionary.lookup(PDFName.of('P'));
          return parent ? named !== parent.dictionary : named !== root || role !== 'Document';
        })
        .map(({ role }) => role)
        .concat(elements.filter(({ role }) => role === 'Document').length === 1 ? [] : ['not one Document']),
  },
  {
    number: 'ISO 32000-1, 14.8.5.4.3',
    holds: 'every figure has the box that it fills',
    faults: ({ elements }) =>
      elements
        .filter(({ role }) => role === 'Figure')
        .filter(({ dictionary }) => {
          const box = attributesOf(dictionary, 'Layout')?.lookup(PDFName.of('BBox'));
          const [left = 0, bottom = 0, right = 0, top = 0] = box instanceof PDFArray ? box.asArray().map(Number) : [];
          return !(right - left > 5 && top - bottom > 5);
        })
        .map(({ dictionary }) => textOf(dictionary, 'Alt') ?? ''),
  },
];

// ISO 32000-1, tables 333 to 340, without what they have for Japanese and for forms.
const standardRoles = new Set(
  [
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private',
    'P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot',
    'Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form',
  ].flatMap((roles) => roles.split(' ')),
);

/** Which parents a role may have, and which children: a role that is not named may have any. */
const nesting: Readonly<Record<string, { readonly below?: string; readonly holds?: string }>> = {
  Table: { holds: 'TR THead TBody TFoot Caption' },
  THead: { below: 'Table', holds: 'TR' },
  TBody: { below: 'Table', holds: 'TR' },
  TFoot: { below: 'Table', holds: 'TR' },
  TR: { below: 'Table THead TBody TFoot', holds: 'TH TD' },
  TH: { below: 'TR' },
  TD: { below: 'TR' },
  L: { holds: 'L LI Caption' },
  LI: { below: 'L', holds: 'Lbl LBody' },
  LBody: { below: 'LI' },
  TOC: { holds: 'TOC TOCI Caption' },
  TOCI: { below: 'TOC', holds: 'Lbl Reference NonStruct P TOC' },
};

function nestingFaults(roles: readonly string[]): Checkpoint['faults'] {
  return ({ elements }) =>
    elements.flatMap(({ role, parent, kids }) => {
      const rule = roles.includes(role) ? nesting[role] : undefined;
      const isMisplaced = rule?.below !== undefined && !rule.below.split(' ').includes(parent?.role ?? '');
      const wrongKids = kids.flatMap((kid) => {
        const held = kid.kind === 'element' ? kid.element.role : 'content';
        return rule?.holds === undefined || rule.holds.split(' ').includes(held) ? [] : [`${held} in ${role}`];
      });
      const isEmpty = rule?.holds !== undefined && kids.length === 0;
      return [
        ...(isMisplaced ? [`${role} in ${parent?.role ?? 'nothing'}`] : []),
        ...wrongKids,
        ...(isEmpty ? [`empty ${role}`] : []),
      ];
    });
}

function rowFaults(pdf: TaggedPdf): string[] {
  return pdf.elements
    .filter(({ role }) => role === 'Table')
    .flatMap((table) => {
      const rows = descendants(table, 'TR');
      const taken: number[] = rows.map(() => 0);
      rows.forEach((row, index) => {
        for (const cell of cellsOf(row)) {
          const attributes = attributesOf(cell.dictionary, 'Table');
          for (let below = 0; below < (numberOf(attributes, 'RowSpan') ?? 1); below++) {
            taken[index + below] = (taken[index + below] ?? 0) + (numberOf(attributes, 'ColSpan') ?? 1);
          }
        }
      });
      const isRegular = rows.length > 0 && taken.length === rows.length && new Set(taken).size === 1;
      return isRegular ? [] : [`${taken.join(', ')}: ${wordsOf(table, pdf).slice(0, 60)}`];
    });
}

function cellsOf({ kids }: TaggedElement): readonly TaggedElement[] {
  return kids.flatMap((kid) => (kid.kind === 'element' ? [kid.element] : []));
}

function descendants({ kids }: TaggedElement, role: string): readonly TaggedElement[] {
  return kids.flatMap((kid) =>
    kid.kind === 'element'
      ? [...(kid.element.role === role ? [kid.element] : []), ...descendants(kid.element, role)]
      : [],
  );
}

function sequenceFaults(pdf: TaggedPdf): string[] {
  const owned = new Map<string, TaggedElement>();
  const faults: string[] = [];
  for (const { page, identifier, element } of contentOwners(pdf)) {
    const key = `${page} ${identifier}`;
    if (owned.has(key)) faults.push(`sequence ${identifier} of page ${page + 1} has two owners`);
    owned.set(key, element);
    if (!pdf.pages[page]?.content.tags.has(identifier))
      faults.push(`${element.role} names sequence ${identifier} of page ${page + 1}, which is not there`);
  }
  pdf.pages.forEach(({ dictionary, content }, page) => {
    const parents = pdf.parents.get(numberOf(dictionary, 'StructParents') ?? -1);
    const list = parents instanceof PDFRef ? dictionary.context.lookup(parents) : parents;
    const refs = list instanceof PDFArray ? list.asArray() : [];
    for (const identifier of content.tags.keys()) {
      const owner = owned.get(`${page} ${identifier}`);
      if (!owner || refs[identifier] !== owner.ref)
        faults.push(`sequence ${identifier} of page ${page + 1} is not traced back to its element`);
    }
    if (refs.length !== content.tags.size) faults.push(`page ${page + 1} traces ${refs.length} sequences`);
  });
  return faults;
}

function contentOwners({ elements }: TaggedPdf) {
  return elements.flatMap((element) =>
    element.kids.flatMap((kid) => (kid.kind === 'content' ? [{ ...kid, element }] : [])),
  );
}

function linkFaults(pdf: TaggedPdf): string[] {
  const owners = new Map<PDFRef, TaggedElement>();
  for (const element of pdf.elements) {
    for (const kid of element.kids) if (kid.kind === 'annotation') owners.set(kid.ref, element);
  }
  const onPages = new Set<PDFRef | undefined>(annotations(pdf).map(({ ref }) => ref));
  return [
    ...annotations(pdf).flatMap(({ ref, dictionary, page }) => {
      const owner = ref && owners.get(ref);
      if (owner?.role !== 'Link') return [`page ${page}: below ${owner?.role ?? 'nothing'}`];
      const traced = pdf.parents.get(numberOf(dictionary, 'StructParent') ?? -1);
      return traced === owner.ref ? [] : [`page ${page}: not traced back`];
    }),
    ...[...owners.keys()].filter((ref) => !onPages.has(ref)).map(() => 'a link on no page'),
    ...pdf.elements
      .filter(({ role, kids }) => role === 'Link' && !kids.some(({ kind }) => kind === 'annotation'))
      .map((element) => `nothing to follow: ${wordsOf(element, pdf)}`),
  ];
}

function annotations({ pages }: TaggedPdf) {
  return pages.flatMap(({ annotations: own }, index) =>
    own.map((one) => ({ ...one, page: index + 1, subtype: nameOf(one.dictionary, 'Subtype') ?? 'nothing' })),
  );
}

function pagesWithAnnotations({ pages }: TaggedPdf, isWrong: (tabs: string | undefined) => boolean): string[] {
  return pages.flatMap(({ dictionary, annotations: own }, index) =>
    own.length > 0 && isWrong(nameOf(dictionary, 'Tabs')) ? [`page ${index + 1}`] : [],
  );
}

function fontsOf(pages: TaggedPdf['pages']): readonly ReadFont[] {
  return [
    ...new Set(
      pages.flatMap(({ fonts, content }) => [...content.codes.keys()].flatMap((name) => fonts.get(name) ?? [])),
    ),
  ];
}

function fontFaults({ pages }: TaggedPdf, isWrong: (font: ReadFont) => boolean): string[] {
  const fonts = fontsOf(pages);
  return fonts.length === 0
    ? ['no fonts']
    : fonts.filter(isWrong).map(({ dictionary }) => nameOf(dictionary, 'BaseFont') ?? '');
}

/** The codes that are shown and wrong, each once with its font. */
function codeFaults(pages: TaggedPdf['pages'], isWrong: (font: ReadFont, code: number) => boolean): string[] {
  const faults = new Set<string>();
  for (const { content, fonts } of pages) {
    for (const [name, codes] of content.codes) {
      const font = fonts.get(name);
      for (const code of codes) if (!font || isWrong(font, code)) faults.add(`${name} ${code}`);
    }
  }
  return [...faults];
}

function characterFaults(pages: TaggedPdf['pages'], character: string): string[] {
  return fontsOf(pages).flatMap(({ characters }) =>
    [...(characters ?? [])].filter(([, meant]) => meant.includes(character)).map(([code]) => String(code)),
  );
}

function headings(pdf: TaggedPdf) {
  return pdf.elements
    .filter(({ role }) => /^H\d$/.test(role))
    .map((element) => ({ level: Number(element.role.slice(1)), words: wordsOf(element, pdf) }));
}

function notes({ elements }: TaggedPdf): readonly TaggedElement[] {
  return elements.filter(({ role }) => role === 'Note');
}

function hasLabel(kid: TaggedElement['kids'][number]): boolean {
  return kid.kind === 'element' && descendantsOfItem(kid.element).includes('Lbl');
}

function descendantsOfItem({ kids }: TaggedElement): readonly string[] {
  return kids.flatMap((kid) => (kid.kind === 'element' ? [kid.element.role] : []));
}

function mappedRole(map: PDFDict | undefined, role: string): string {
  const seen = new Set<string>();
  let mapped = role;
  while (!standardRoles.has(mapped) && !seen.has(mapped)) {
    seen.add(mapped);
    mapped = nameOf(map, mapped) ?? mapped;
  }
  return mapped;
}

function attributesOf(dictionary: PDFDict, owner: string): PDFDict | undefined {
  const value = dictionary.lookup(PDFName.of('A'));
  const all = value instanceof PDFArray ? value.asArray().map((_, index) => value.lookup(index)) : [value];
  return all.find((one): one is PDFDict => one instanceof PDFDict && nameOf(one, 'O') === owner);
}

function dictionaryOf(dictionary: PDFDict | undefined, key: string): PDFDict | undefined {
  const value = dictionary?.lookup(PDFName.of(key));
  return value instanceof PDFDict ? value : undefined;
}

function isTrue(dictionary: PDFDict | undefined, key: string): boolean {
  return dictionary?.lookup(PDFName.of(key)) === PDFBool.True;
}

function metadataOf({ catalog }: TaggedPdf): string {
  const stream = catalog.lookup(PDFName.of('Metadata'));
  const isXml = stream instanceof PDFRawStream && nameOf(stream.dict, 'Subtype') === 'XML';
  return isXml ? bytesOf(stream).toString('utf8') : '';
}
