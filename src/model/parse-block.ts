import type { PhrasingContent, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { MarkdownNotes } from './markdown-notes.ts';
import { markdownProse } from './markdown-prose.ts';
import { parseInlines } from './parse-inlines.ts';
import { noteAttributes } from './note-attributes.ts';
import { noteFault } from './note-fault.ts';
import { offsetOf } from './offset-of.ts';
import { plainText } from './plain-text.ts';
import { slug } from './slug.ts';
import { textOf } from './text-of.ts';
import { noteKinds, type Block, type Inline } from './text.ts';

/** What a message calls the elements that a page cannot hold; others go by the parser’s name. */
const elementNames: Readonly<Record<string, string>> = {
  blockquote: 'quotation',
  thematicBreak: 'line across the page',
  definition: 'link definition',
};

/** A block of a page’s prose as the guide understands it; faults and what it names are noted. */
export function parseBlock(node: RootContent, notes: MarkdownNotes): Block | undefined {
  const fault = (message: string): undefined => noteFault(notes, node, message);
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', inlines: inlinesOf(node.children, notes) };
    case 'heading': {
      const { depth } = node;
      const inlines = inlinesOf(node.children, notes);
      const id = slug(plainText(inlines));
      if (depth !== 2 && depth !== 3) {
        fault(`Unexpected heading of level ${depth}, expected 2 or 3. Change its number of # signs.`);
      }
      if (id === '') return fault('Unexpected heading without words. Write them after the # signs.');
      if (notes.headingIds.has(id))
        fault(`Unexpected second heading “${plainText(inlines)}”. Choose other words; its address is taken.`);
      notes.headingIds.add(id);
      return { type: 'heading', depth: depth < 3 ? 2 : 3, id, inlines };
    }
    case 'list': {
      const items = node.children.map(({ children }) => children.flatMap((child) => parseBlock(child, notes) ?? []));
      return { type: 'list', ordered: node.ordered ?? false, items };
    }
    case 'table': {
      const [header = [], ...rows] = node.children.map((row) =>
        row.children.map((cell) => inlinesOf(cell.children, notes)),
      );
      for (const [index, row] of rows.entries()) {
        if (row.length === header.length) continue;
        const message = `Unexpected row of ${row.length} cells, expected ${header.length} as in the first. Add or remove cells.`;
        noteFault(notes, node.children[index + 1] ?? node, message);
      }
      return { type: 'table', header, rows };
    }
    case 'code': {
      const written = sourceOf(node, notes);
      const fence = /^(?:`{3,}|~{3,})/.exec(written)?.[0];
      if (!fence) fault('Unexpected indent. Put code between lines of three backticks, and other text at the margin.');
      else if (!lastLine(written).startsWith(fence))
        fault(`Unclosed block of code. Write ${fence} on the line below it.`);
      return { type: 'code', language: node.lang ?? 'text', value: node.value };
    }
    case 'containerDirective':
      return parseNote(node, notes);
    case 'leafDirective':
      return parseDiagram(node, notes);
    case 'html':
      return fault('Unexpected HTML. Write it as Markdown, or put code between backticks.');
    default: {
      const element = elementNames[node.type] ?? node.type;
      return fault(`Unexpected ${element}. Use paragraphs, headings, lists, tables, code, notes and diagrams.`);
    }
  }
}

function parseNote(node: ContainerDirective, notes: MarkdownNotes): Block {
  const fault = (message: string): undefined => noteFault(notes, node, message);
  const { name } = node;
  const kind = noteKinds.find((known) => known === name);
  if (!kind) fault(`Unexpected block :::${name}. Use :::${noteKinds.join(' or :::')}.`);
  noteAttributes(notes, node, []);
  const [first] = node.children;
  if (first?.type === 'paragraph' && first.data?.directiveLabel) {
    fault(`Unexpected title of :::${name}. Put its words into the note, on a line below.`);
  }
  if (!lastLine(sourceOf(node, notes)).startsWith(':::')) fault(`Unclosed :::${name}. Write ::: on the line below it.`);
  return {
    type: 'note',
    kind: kind ?? 'note',
    blocks: node.children.flatMap((child) => parseBlock(child, notes) ?? []),
  };
}

function parseDiagram(node: LeafDirective, notes: MarkdownNotes): Block | undefined {
  const fault = (message: string): undefined => noteFault(notes, node, message);
  if (node.name !== 'diagram') return fault(`Unexpected directive ::${node.name}. Use ::diagram[id].`);
  noteAttributes(notes, node, []);
  const id = textOf(node);
  if (id === '') return fault('Unexpected ::diagram without an id. Write it as ::diagram[id].');
  notes.mentions.push({ kind: 'diagrams', target: id, offset: offsetOf(node) });
  return { type: 'diagram', id };
}

function sourceOf({ position }: RootContent, { markdown }: MarkdownNotes): string {
  return markdown.slice(position?.start.offset, position?.end.offset);
}

/** The last of two or more lines, without its indent. */
function lastLine(source: string): string {
  return source.split('\n').slice(1).at(-1)?.trimStart() ?? '';
}

function inlinesOf(nodes: readonly PhrasingContent[], notes: MarkdownNotes): Inline[] {
  notes.prose.push(markdownProse(nodes, notes.markdown));
  return parseInlines(nodes, notes);
}
