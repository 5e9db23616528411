import type { BookChapter, BookPart } from '../book.ts';
import { bookBlocks } from './book-blocks.ts';
import type { BookWorkshop } from './book-setting.ts';

/** A part of the book that opens with the words of a list’s page, by the page’s id, and goes on with a chapter an item. */
export function listPart(
  { id, kicker }: { readonly id: string; readonly kicker: string },
  chapters: readonly BookChapter[],
  workshop: BookWorkshop,
): BookPart {
  const page = workshop.guide.pageById.get(id);
  if (!page) throw new Error(`The guide has no page “${id}”. Check the content before printing it.`);
  return {
    title: page.title,
    kicker,
    anchors: [page.address],
    chapters: [
      {
        anchors: [],
        path: page.path,
        startsPage: false,
        mostColumns: 1,
        blocks: bookBlocks(page.blocks, workshop),
      },
      ...chapters,
    ],
  };
}
