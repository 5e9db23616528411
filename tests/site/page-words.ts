import { plainWords } from '../plain-words.ts';

const unseen = 'script, style, template, noscript, .definition';
const inline = new Set(['a', 'abbr', 'b', 'button', 'code', 'em', 'i', 'span', 'strong', 'sub', 'sup', 'time']);

/** The words of an element in reading order on one line, without scripts and styles; parts of different blocks stay apart. */
export function pageWords(element: Element): string {
  return plainWords(wordsOf(element));
}

function wordsOf(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return node.textContent ?? '';
  if (node.nodeType !== node.ELEMENT_NODE || (node as Element).matches(unseen)) return '';
  const inner = [...node.childNodes].map(wordsOf).join('');
  return inline.has((node as Element).localName) ? inner : ` ${inner} `;
}
