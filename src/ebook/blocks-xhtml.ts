import type { Block, NoteKind } from '../model/text.ts';
import type { Book } from './book.ts';
import { escapeXml } from './escape-xml.ts';
import { inlineXhtml } from './inline-xhtml.ts';
import { tableXhtml } from './table-xhtml.ts';

const noteTitles: Readonly<Record<NoteKind, string>> = { note: 'Worth knowing', warning: 'Watch out' };

/** A page’s prose as XHTML. */
export function blocksXhtml(blocks: readonly Block[], book: Book): string {
  return blocks.map((block) => blockXhtml(block, book)).join('\n');
}

function blockXhtml(block: Block, book: Book): string {
  const { hrefOf } = book;
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlineXhtml(block.inlines, hrefOf)}</p>`;
    case 'heading':
      return `<h${block.depth} id="${block.id}">${inlineXhtml(block.inlines, hrefOf)}</h${block.depth}>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${itemXhtml(item, book)}</li>`).join('')}</${tag}>`;
    }
    case 'table':
      return tableXhtml(
        block.header.map((cell) => inlineXhtml(cell, hrefOf)),
        block.rows.map((row) => ({ cells: row.map((cell) => inlineXhtml(cell, hrefOf)) })),
      );
    case 'code':
      return `<pre><code>${escapeXml(block.value)}</code></pre>`;
    case 'note':
      return `<aside class="note"><p class="note-title">${noteTitles[block.kind]}</p>${blocksXhtml(block.blocks, book)}</aside>`;
    case 'diagram':
      return book.figureOf(block.id);
  }
}

/** A list item of one paragraph stands without the paragraph’s tags. */
function itemXhtml(item: readonly Block[], book: Book): string {
  const [first, ...others] = item;
  if (first?.type !== 'paragraph') return blocksXhtml(item, book);
  return inlineXhtml(first.inlines, book.hrefOf) + blocksXhtml(others, book);
}
