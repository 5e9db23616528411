import type { Node } from 'mdast';

/** Where a Markdown element begins, in characters from the start of the Markdown. */
export function offsetOf({ position }: Node): number {
  return position?.start.offset ?? 0;
}
