import type { Directives } from 'mdast-util-directive';
import { nearestName } from './nearest-name.ts';
import type { MarkdownNotes } from './markdown-notes.ts';
import { noteFault } from './note-fault.ts';

/** Notes the attributes that a directive cannot have. */
export function noteAttributes(notes: MarkdownNotes, node: Directives, known: readonly string[]): void {
  for (const name of Object.keys(node.attributes ?? {})) {
    if (known.includes(name)) continue;
    const near = nearestName(name, known);
    noteFault(
      notes,
      node,
      `Unexpected attribute “${name}” of “${node.name}”. ${near ? `Did you mean “${near}”?` : 'Remove it.'}`,
    );
  }
}
