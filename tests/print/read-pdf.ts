import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { openPdf } from '../../src/print/testing/open-pdf.ts';
import { readStructuredText, type ReadElement } from '../../src/print/testing/structured-text.ts';
import { textsOnPage, type PlacedText } from './texts-on-page.ts';

/** A PDF as an independent reader sees it, a page each: where its texts stand, and the tags that they hang on. */
export interface ReadPdf {
  readonly pdf: PDFDocumentProxy;
  readonly pages: readonly PDFPageProxy[];
  readonly texts: readonly (readonly PlacedText[])[];
  readonly roots: readonly ReadElement[];
  /** The texts of all pages that are neither tagged nor marked as artefacts. */
  readonly untagged: readonly string[];
}

/** Reads every page of a PDF; end its `pdf.loadingTask` when done. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await openPdf(bytes);
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
  const texts = await Promise.all(pages.map(textsOnPage));
  const read = await Promise.all(pages.map(readStructuredText));
  return {
    pdf,
    pages,
    texts,
    roots: read.map(({ root }) => root),
    untagged: read.flatMap((page) => page.untagged),
  };
}
