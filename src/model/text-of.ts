import type { Nodes } from 'mdast';

/** The words of a Markdown element on one line, without formatting. */
export function textOf(node: Nodes): string {
  const words = 'children' in node ? node.children.map(wordsOf).join('') : wordsOf(node);
  return words.replace(/\s+/g, ' ').trim();
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'textDirective' && node.children.length === 0) return `:${node.name}`;
  return node.children.map(wordsOf).join('');
}
