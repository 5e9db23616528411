import { plainText } from './plain-text.ts';
import type { Block, Text } from './text.ts';

/** How many words a reader reads in a value: every text and every block in it, however deep; plain strings count too where asked. */
export function countWords(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + countWords(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  if ('inlines' in value && 'markdown' in value) return wordsIn(plainText(value as Text));
  if ('type' in value) return wordsInBlock(value as Block);
  return Object.values(value).reduce((sum: number, item) => sum + countWords(item), 0);
}

/** How many words a plain string has. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function wordsInBlock(block: Block): number {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return wordsIn(plainText(block.inlines));
    case 'list':
      return countWords(block.items);
    case 'table':
      return [block.header, ...block.rows].flat().reduce((sum, cell) => sum + wordsIn(plainText(cell)), 0);
    case 'code':
      return wordsIn(block.value);
    case 'note':
      return countWords(block.blocks);
    case 'diagram':
      return 0;
  }
}
