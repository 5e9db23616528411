import { plainText } from './plain-text.ts';
import type { Block } from './text.ts';

/** A block as one string of Markdown-like plain text; lists and tables have a line a row. */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return plainText(block.inlines);
    case 'heading':
      return `${'#'.repeat(block.depth)} ${plainText(block.inlines)}`;
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${item.map(blockText).join(' ')}`)
        .join('\n');
    case 'table':
      return [block.header, ...block.rows].map((row) => `| ${row.map(plainText).join(' | ')} |`).join('\n');
    case 'code':
      return block.value;
    case 'note':
      return block.blocks.map(blockText).join('\n');
    case 'diagram':
      return `[Diagram: ${block.id}]`;
  }
}
