import { PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString, type PDFContext, type PDFRef } from 'pdf-lib';
import type { Fonts } from '../fonts/open-fonts.ts';
import type { Page } from '../page.ts';
import { contentIdentifier } from './content-identifier.ts';
import { contentOperators } from './content-operators.ts';
import type { DocumentFacts } from './document-facts.ts';
import { collectFaces } from './embedded-faces.ts';
import { buildOutline } from './outline.ts';
import { buildStructureTree } from './structure-tree.ts';
import { serialise } from './serialise.ts';
import { xmpPacket } from './xmp-packet.ts';

const language = 'en-GB';

/** Writes pages, each as soon as it is given, as a tagged PDF that conforms to PDF/UA-1; the same input gives the same bytes. */
export async function writePdf(pages: Iterable<Page>, fonts: Fonts, document: DocumentFacts): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const { context } = pdf;
  const faces = collectFaces(fonts);

  // Of a page that is written, only what the structure tree and the outline need is kept.
  const tagged = Array.from(pages, (page) => {
    const { width, marks: _marks, ...kept } = page;
    const leaf = pdf.addPage([width, kept.height]);
    const { operators, owners } = contentOperators(page, faces);
    const contents = context.register(context.flateStream(operators));
    const identifier = contentIdentifier(JSON.stringify([operators, kept.elements]));
    return { page: kept, leaf, ref: leaf.ref, contents, owners, identifier };
  });
  const fontRefs = faces.embed(context);
  const tree = buildStructureTree(context, tagged);

  tagged.forEach(({ leaf, contents }, index) => {
    const entries = {
      Contents: contents,
      Resources: context.obj({ Font: fontRefs }),
      StructParents: PDFNumber.of(index),
      Tabs: PDFName.of('S'),
    };
    for (const [key, value] of Object.entries(entries)) leaf.node.set(PDFName.of(key), value);
    const annotations = tree.annotations[index] ?? [];
    if (annotations.length > 0) leaf.node.set(PDFName.of('Annots'), context.obj([...annotations]));
  });

  const catalog = {
    Lang: PDFString.of(language),
    MarkInfo: context.obj({ Marked: true }),
    ViewerPreferences: context.obj({ DisplayDocTitle: true }),
    Metadata: metadataStream(context, document),
    StructTreeRoot: tree.root,
    Outlines: buildOutline(context, tagged),
    PageLabels: context.obj({ Nums: pageLabels(tagged) }),
  };
  for (const [key, value] of Object.entries(catalog)) pdf.catalog.set(PDFName.of(key), value);

  pdf.setTitle(document.title);
  pdf.setAuthor(document.author);
  pdf.setSubject(document.subject);
  pdf.setCreationDate(document.date);
  pdf.setModificationDate(document.date);

  const identifiers = tagged.map(({ identifier }) => identifier);
  const identifier = PDFHexString.of(contentIdentifier(JSON.stringify([document, identifiers])));
  context.trailerInfo.ID = context.obj([identifier, identifier]);
  await pdf.flush();
  return serialise(context);
}

/** Page labels as a number tree: plain numbers, or each page's own label where pages have one. */
function pageLabels(pages: readonly { readonly page: Pick<Page, 'label'> }[]) {
  if (pages.every(({ page }) => page.label === undefined)) return [0, { S: 'D' }];
  return pages.flatMap(({ page: { label } }, index) => [
    index,
    { P: PDFHexString.fromText(label ?? String(index + 1)) },
  ]);
}

function metadataStream(context: PDFContext, document: DocumentFacts): PDFRef {
  const bytes = utf8(xmpPacket(document));
  return context.register(context.stream(bytes, { Type: 'Metadata', Subtype: 'XML', Length: bytes.length }));
}

/** The UTF-8 bytes of a text; TextEncoder is not part of the language, and this room uses nothing else. */
function utf8(text: string): Uint8Array {
  const escaped = encodeURIComponent(text);
  const bytes: number[] = [];
  for (let index = 0; index < escaped.length; index++) {
    if (escaped[index] === '%') {
      bytes.push(parseInt(escaped.slice(index + 1, index + 3), 16));
      index += 2;
    } else {
      bytes.push(escaped.charCodeAt(index));
    }
  }
  return Uint8Array.from(bytes);
}
