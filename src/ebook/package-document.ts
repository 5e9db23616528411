import { labels } from '../model/labels.ts';
import { escapeXml } from './escape-xml.ts';
import type { Imprint } from './imprint.ts';

/** A file of the book as its package lists it. */
export interface PackageItem {
  readonly file: string;
  readonly type: string;
  /** What a reading system has to know before it opens the file, such as `nav` or `svg`. */
  readonly properties?: string;
}

const accessibility: readonly (readonly [property: string, value: string])[] = [
  ['accessMode', 'textual'],
  ['accessMode', 'visual'],
  ['accessModeSufficient', 'textual'],
  ['accessModeSufficient', 'textual,visual'],
  ...[
    'alternativeText',
    'ARIA',
    'displayTransformability',
    'longDescription',
    'readingOrder',
    'structuralNavigation',
    'tableOfContents',
  ].map((feature) => ['accessibilityFeature', feature] as const),
  ['accessibilityHazard', 'none'],
  [
    'accessibilitySummary',
    'Everything can be read as text. Every diagram has a title, a description and all that it says as a list below it. Headings, lists and tables are marked as such, terms lead to the glossary, and text takes the reader’s own fonts, sizes and colours. There are no scripts, sounds, films or moving pictures.',
  ],
];

/** The package document: what the book is, which files it has, and in which order the pages named in `spine` are read. */
export function packageDocument(
  { identifier, edition, built, reviewed, home }: Imprint,
  { description, items, spine }: { description: string; items: readonly PackageItem[]; spine: readonly string[] },
): string {
  const metadata = [
    `<dc:identifier id="book-id">${identifier}</dc:identifier>`,
    `<dc:title id="title">${labels.guide}</dc:title>`,
    '<meta refines="#title" property="title-type">main</meta>',
    '<meta refines="#title" property="display-seq">1</meta>',
    `<dc:title id="subtitle">${labels.subtitle}</dc:title>`,
    '<meta refines="#subtitle" property="title-type">subtitle</meta>',
    '<meta refines="#subtitle" property="display-seq">2</meta>',
    '<dc:language>en-GB</dc:language>',
    `<dc:creator>The authors of ${labels.guide}</dc:creator>`,
    `<dc:publisher>${labels.guide}</dc:publisher>`,
    `<dc:date>${reviewed}</dc:date>`,
    `<dc:description>${escapeXml(description)}</dc:description>`,
    '<dc:subject>Product management</dc:subject>',
    '<dc:subject>Software engineering</dc:subject>',
    '<dc:rights>CC BY 4.0, https://creativecommons.org/licenses/by/4.0/</dc:rights>',
    ...(home === undefined ? [] : [`<dc:source>${escapeXml(home)}/</dc:source>`]),
    `<meta property="dcterms:modified">${built}T00:00:00Z</meta>`,
    `<meta property="schema:version">${escapeXml(edition)}</meta>`,
    ...accessibility.map(([property, value]) => `<meta property="schema:${property}">${value}</meta>`),
  ];
  const manifest = items.map(({ file, type, properties }) => {
    const extra = properties ? ` properties="${properties}"` : '';
    return `<item id="${itemId(file)}" href="${file}" media-type="${type}"${extra}/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book-id" xml:lang="en-GB" dir="ltr">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata.join('\n')}
</metadata>
<manifest>
${manifest.join('\n')}
</manifest>
<spine>
${spine.map((file) => `<itemref idref="${itemId(file)}"/>`).join('\n')}
</spine>
</package>
`;
}

function itemId(file: string): string {
  return `item-${file.replaceAll('.', '-')}`;
}
