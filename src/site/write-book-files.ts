import type { DisplayList } from '../diagrams/display-list.ts';
import type { Content } from '../model/content.ts';
import type { Guide } from '../model/guide.ts';
import type { Problem } from '../model/problem.ts';
import type { Fonts } from '../print/fonts/open-fonts.ts';
import type { BookLayout } from '../print/layout-book.ts';
import { bookFileName, bookPapers, bookPdfFacts, layOutBooks } from './books.ts';
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

const pictureWidth = 480;

/** The guide as a book on every paper, and what does not fit. */
export async function writeBookFiles(
  {
    content,
    guide,
    pictures,
    fonts,
  }: { content: Content; guide: Guide; pictures: ReadonlyMap<string, DisplayList>; fonts: Fonts },
  settings: Settings,
  progress: (done: number, total: number) => void,
): Promise<{ books: readonly BookFile[]; problems: readonly Problem[] }> {
  const found: Problem[] = [];
  const books: BookFile[] = [];
  const pdfFacts = bookPdfFacts(guide);
  const total = Object.keys(bookPapers).length;
  let done = 0;
  for (const { paper, layout, problems } of layOutBooks(content, guide, pictures, fonts, settings)) {
    found.push(...problems);
    if (problems.length === 0) {
      const name = bookFileName(paper);
      const bytes = await guidePdf(layout.pages, pdfFacts, fonts);
      books.push({
        name,
        title: 'The field guide as a book',
        paper: bookPapers[paper],
        pages: layout.pages.length,
        kilobytes: Math.ceil(bytes.length / 1000),
        reviewed: pdfFacts.reviewed,
        bytes,
        pictures: await picturesOf(layout, guide, name, fonts),
      });
    }
    done += 1;
    progress(done, total);
  }
  return { books, problems: found };
}

/** Pictures of the cover and of the page on which the first topic begins. */
function picturesOf({ pages, places }: BookLayout, guide: Guide, name: string, fonts: Fonts): Promise<SheetPicture[]> {
  const topic = places.get(guide.topics[0]?.address ?? '')?.page ?? 1;
  const shown = [
    { number: 0, side: 'cover' },
    { number: topic, side: 'a topic' },
  ];
  return Promise.all(
    shown.map(async ({ number, side }, index) => {
      const page = pages[number];
      if (!page) throw new Error(`The book has no page ${number + 1}.`);
      const picture = await pagePicture(page, fonts, pictureWidth);
      return { name: name.replace(/\.pdf$/, `-${index + 1}.webp`), side, ...picture };
    }),
  );
}
