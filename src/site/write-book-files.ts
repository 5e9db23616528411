import type { DisplayList } from '../diagrams/display-list.ts';
import type { Content } from '../model/content.ts';
import type { Guide } from '../model/guide.ts';
import type { Problem } from '../model/problem.ts';
import type { Fonts } from '../print/fonts/open-fonts.ts';
import type { BookLayout } from '../print/layout-book.ts';
import type { Page } from '../print/page.ts';
import type { BookPaper } from '../print/paper.ts';
import { bookFileName, bookFor, bookPapers, bookPdfFacts, type LaidOutBook } from './books.ts';
import { guidePdf } from './guide-pdf.ts';
import { pagePicture } from './page-picture.ts';
import type { Settings } from './settings.ts';
import type { SheetPicture } from './write-sheet-files.ts';

/** The book on one paper, ready to download, with pictures of some of its pages. */
export interface BookFile {
  readonly name: string;
  readonly title: string;
  readonly paper: string;
  readonly pages: number;
  readonly kilobytes: number;
  readonly reviewed: string;
  readonly bytes: Uint8Array;
  readonly pictures: readonly SheetPicture[];
}

/** What the books are written from. */
interface BookWorkshop {
  readonly content: Content;
  readonly guide: Guide;
  readonly pictures: ReadonlyMap<string, DisplayList>;
  readonly fonts: Fonts;
}

const pictureWidth = 480;

/** The guide as a book on every paper, and what does not fit. */
export async function writeBookFiles(
  workshop: BookWorkshop,
  settings: Settings,
  progress: (done: number, total: number) => void,
): Promise<{ books: readonly BookFile[]; problems: readonly Problem[] }> {
  const { content, guide, pictures, fonts } = workshop;
  const layOut = bookFor(content, guide, pictures, fonts, settings);
  const papers = Object.keys(bookPapers) as BookPaper[];
  const books: BookFile[] = [];
  const found: Problem[] = [];
  // The only hold on a layout is in the call, so that it is let go before the next one is made.
  const write = async (paper: BookPaper, { layout, problems }: LaidOutBook) => {
    found.push(...problems);
    if (problems.length === 0) books.push(await writeBook(paper, layout, workshop));
  };
  for (const [index, paper] of papers.entries()) {
    await write(paper, layOut(paper));
    progress(index + 1, papers.length);
  }
  return { books, problems: found };
}

async function writeBook(paper: BookPaper, layout: BookLayout, { guide, fonts }: BookWorkshop): Promise<BookFile> {
  const name = bookFileName(paper);
  const pdfFacts = bookPdfFacts(guide);
  const bytes = await guidePdf(drawnPages(layout), pdfFacts, fonts);
  return {
    name,
    title: 'The field guide as a book',
    paper: bookPapers[paper],
    pages: layout.pageCount,
    kilobytes: Math.ceil(bytes.length / 1000),
    reviewed: pdfFacts.reviewed,
    bytes,
    pictures: await picturesOf(layout, guide, name, fonts),
  };
}

function* drawnPages({ pageCount, drawPage }: BookLayout): Generator<Page> {
  for (let number = 0; number < pageCount; number++) yield drawPage(number);
}

/** Pictures of the cover and of the page on which the first topic begins. */
function picturesOf(
  { drawPage, places }: BookLayout,
  guide: Guide,
  name: string,
  fonts: Fonts,
): Promise<SheetPicture[]> {
  const topic = places.get(guide.topics[0]?.address ?? '')?.page ?? 1;
  const shown = [
    { number: 0, side: 'cover' },
    { number: topic, side: 'a topic' },
  ];
  return Promise.all(
    shown.map(async ({ number, side }, index) => {
      const picture = await pagePicture(drawPage(number), fonts, pictureWidth);
      return { name: name.replace(/\.pdf$/, `-${index + 1}.webp`), side, ...picture };
    }),
  );
}
