import type { Block } from '../model/text.ts';
import { blocksXhtml } from './blocks-xhtml.ts';
import type { Book } from './book.ts';
import { chapterFile } from './chapter-file.ts';
import type { Chapter, ChapterKind } from './chapter.ts';

interface Parts {
  readonly kind?: ChapterKind;
  /** A list that belongs to the page, as XHTML. */
  readonly list?: string;
  /** Whether the list stands before the prose’s first heading, and not below all of it. */
  readonly listFirst?: boolean;
  /** The chapters that the page opens. */
  readonly chapters?: readonly Chapter[];
}

/** A page of the guide: its prose and its list. */
export function pageChapter(
  id: string,
  book: Book,
  { kind = 'chapter', list = '', listFirst = false, chapters = [] }: Parts = {},
): Chapter {
  const page = book.guide.pageById.get(id);
  if (!page) throw new Error(`The guide has no page “${id}”. Check the content before building it.`);
  const firstHeading = page.blocks.findIndex(({ type }) => type === 'heading');
  const listAt = listFirst && firstHeading >= 0 ? firstHeading : page.blocks.length;
  const prose = (blocks: readonly Block[]): string => blocksXhtml(blocks, book);
  return {
    file: chapterFile(id),
    title: page.title,
    kind,
    body: [prose(page.blocks.slice(0, listAt)), list, prose(page.blocks.slice(listAt))].join('\n'),
    chapters,
  };
}
