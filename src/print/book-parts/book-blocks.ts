import { plainText } from '../../model/plain-text.ts';
import type { Block, Inline, Text } from '../../model/text.ts';
import type { BookBlock, ListMarks, ParagraphLook } from '../book.ts';
import type { Runs } from '../sheet.ts';
import type { BookWorkshop } from './book-setting.ts';
import { bookRuns } from './book-text.ts';

/** The prose of a page as blocks of the book; its headings stand below the chapter’s. */
export function bookBlocks(blocks: readonly Block[], workshop: BookWorkshop): BookBlock[] {
  return blocks.map((block) => bookBlock(block, workshop));
}

/** A heading of a chapter’s section. */
export function section(text: string, depth: 3 | 4 = 3): BookBlock {
  return { type: 'heading', depth, text };
}

/** A paragraph of runs. */
export function paragraph(runs: Runs, look: ParagraphLook = 'text'): BookBlock {
  return { type: 'paragraph', runs, look };
}

/** A paragraph of the guide’s text. */
export function textBlock(text: Text, { anchorOf }: BookWorkshop, look: ParagraphLook = 'text'): BookBlock {
  return paragraph(bookRuns(text, anchorOf), look);
}

/** A list of the guide’s texts. */
export function textList(texts: readonly Text[], workshop: BookWorkshop, marks: ListMarks = 'bullet'): BookBlock {
  return { type: 'list', marks, items: texts.map((text) => [textBlock(text, workshop)]) };
}

/** A list of runs. */
export function runsList(items: readonly Runs[], marks: ListMarks = 'bullet', look: ParagraphLook = 'text'): BookBlock {
  return { type: 'list', marks, items: items.map((runs) => [paragraph(runs, look)]) };
}

function bookBlock(block: Block, workshop: BookWorkshop): BookBlock {
  const runsOf = (inlines: readonly Inline[]) => bookRuns(inlines, workshop.anchorOf);
  switch (block.type) {
    case 'paragraph':
      return paragraph(runsOf(block.inlines));
    case 'heading':
      return section(plainText(block.inlines), block.depth === 2 ? 3 : 4);
    case 'list': {
      const items = block.items.map((item) => bookBlocks(item, workshop));
      return { type: 'list', marks: block.ordered ? 'number' : 'bullet', items };
    }
    case 'table':
      return { type: 'table', header: block.header.map(runsOf), rows: block.rows.map((row) => row.map(runsOf)) };
    case 'code':
      return { type: 'code', text: block.value };
    case 'note':
      return { type: 'panel', tone: block.kind, blocks: bookBlocks(block.blocks, workshop) };
    case 'diagram':
      return figure(block.id, workshop);
  }
}

/** A diagram of the guide. */
export function figure(id: string, { guide, pictures }: BookWorkshop): BookBlock {
  const diagram = guide.diagramById.get(id);
  const picture = pictures.get(id);
  if (!diagram || !picture) throw new Error(`The diagram “${id}” has not been drawn.`);
  return { type: 'figure', id, title: diagram.title, description: diagram.description, picture };
}
