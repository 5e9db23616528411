import type { BookPart } from '../book.ts';
import { bookBlocks } from './book-blocks.ts';
import { bookLabels } from './book-labels.ts';
import type { BookWorkshop } from './book-setting.ts';

/** The pages of the framework: how technical a product manager has to be, and why. */
export function frameworkPart(workshop: BookWorkshop): BookPart {
  const pages = workshop.guide.pages.filter(({ part }) => part === 'framework');
  return {
    title: bookLabels.framework.title,
    kicker: bookLabels.framework.kicker,
    anchors: ['framework'],
    chapters: pages.map((page, index) => ({
      title: page.title,
      anchors: [page.address],
      path: page.path,
      startsPage: index > 0,
      mostColumns: 1,
      blocks: bookBlocks(page.blocks, workshop),
    })),
  };
}
