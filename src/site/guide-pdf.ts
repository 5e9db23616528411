import { labels } from '../model/labels.ts';
import type { Fonts } from '../print/fonts/open-fonts.ts';
import type { Page } from '../print/page.ts';
import { writePdf } from '../print/writer/write-pdf.ts';

/** What a PDF of the guide says of itself; `reviewed` is the newest review date, as YYYY-MM-DD. */
export interface PdfFacts {
  readonly title: string;
  /** One sentence on what it is about. */
  readonly about: string;
  readonly reviewed: string;
}

/** Laid-out pages as the bytes of a tagged PDF. */
export function guidePdf(
  pages: Iterable<Page>,
  { title, about, reviewed }: PdfFacts,
  fonts: Fonts,
): Promise<Uint8Array> {
  return writePdf(pages, fonts, {
    title,
    author: labels.guide,
    subject: about,
    date: new Date(`${reviewed}T00:00:00Z`),
  });
}
