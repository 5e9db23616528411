import type { Node } from 'mdast';
import type { MarkdownNotes } from './markdown-notes.ts';
import { offsetOf } from './offset-of.ts';

/** Notes what is wrong with an element; gives nothing back, which takes the element’s place. */
export function noteFault({ faults }: MarkdownNotes, node: Node, message: string): undefined {
  faults.push({ offset: offsetOf(node), message });
}
