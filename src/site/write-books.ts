import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DisplayList } from '../diagrams/display-list.ts';
import type { Guide } from '../model/guide.ts';
import type { Problem } from '../model/problem.ts';
import type { Fonts } from '../print/fonts/open-fonts.ts';
import type { BookLayout } from '../print/layout-book.ts';
import type { BookFacts } from './book-files.ts';
import { bookFileName, bookPapers, bookPdfFacts, layOutBooks } from './books.ts';
import { guidePdf } from './guide-pdf.ts';
import { pagePicture } from './page-picture.ts';
import type { Settings } from './settings.ts';

const pictureWidth = 480;

/** Writes the book on every paper into a folder, with pictures for the downloads page if wanted; what does not fit comes back. */
export async function writeBooks(
  { guide, pictures, fonts }: { guide: Guide; pictures: ReadonlyMap<string, DisplayList>; fonts: Fonts },
  settings: Settings,
  folder: string,
  withPictures: boolean,
  progress: (done: number, total: number) => void,
): Promise<readonly Problem[]> {
  await mkdir(folder, { recursive: true });
  const found: Problem[] = [];
  const pdfFacts = bookPdfFacts(guide);
  const total = Object.keys(bookPapers).length;
  let done = 0;
  for (const { paper, layout, problems } of layOutBooks(guide, pictures, fonts, settings)) {
    found.push(...problems);
    if (problems.length === 0) {
      const name = bookFileName(paper);
      const bytes = await guidePdf(layout.pages, pdfFacts, fonts);
      await writeFile(join(folder, `${name}.part`), bytes);
      await rename(join(folder, `${name}.part`), join(folder, name));
      if (withPictures) {
        const facts: BookFacts = {
          name,
          title: 'The field guide as a book',
          paper: bookPapers[paper],
          pages: layout.pages.length,
          kilobytes: Math.ceil(bytes.length / 1000),
          reviewed: pdfFacts.reviewed,
          pictures: await writePictures(layout, guide, name, folder, fonts),
        };
        await writeFile(join(folder, name.replace(/\.pdf$/, '.json')), JSON.stringify(facts));
      }
    }
    done += 1;
    progress(done, total);
  }
  return found;
}

/** Writes pictures of the cover and of the page on which the first topic begins. */
function writePictures(
  { pages, places }: BookLayout,
  guide: Guide,
  name: string,
  folder: string,
  fonts: Fonts,
): Promise<BookFacts['pictures']> {
  const topic = places.get(guide.topics[0]?.address ?? '')?.page ?? 1;
  const shown = [
    { number: 0, side: 'cover' },
    { number: topic, side: 'a topic' },
  ];
  return Promise.all(
    shown.map(async ({ number, side }, index) => {
      const page = pages[number];
      if (!page) throw new Error(`The book has no page ${number + 1}.`);
      const { bytes, width, height } = await pagePicture(page, fonts, pictureWidth);
      const picture = name.replace(/\.pdf$/, `-${index + 1}.webp`);
      await writeFile(join(folder, picture), bytes);
      return { name: picture, side, width, height };
    }),
  );
}
