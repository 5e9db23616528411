import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { MarkdownNotes } from './markdown-notes.ts';
import { noteAttributes } from './note-attributes.ts';
import { noteFault } from './note-fault.ts';
import { offsetOf } from './offset-of.ts';
import { textOf } from './text-of.ts';
import type { Inline } from './text.ts';

/** What a message calls the elements that running text cannot hold; others go by the parser’s name. */
const elementNames: Readonly<Record<string, string>> = {
  break: 'line break',
  imageReference: 'image',
  linkReference: 'link by reference',
};

/** Running text as the guide understands it; faults and what it names are noted. */
export function parseInlines(nodes: readonly PhrasingContent[], notes: MarkdownNotes): Inline[] {
  return nodes.flatMap((node) => parseInline(node, notes) ?? []);
}

function parseInline(node: PhrasingContent, notes: MarkdownNotes): Inline | undefined {
  const fault = (message: string): undefined => noteFault(notes, node, message);
  switch (node.type) {
    case 'text': {
      const block = /::(?:diagram|note|warning)\b/.exec(node.value);
      if (block) fault(`Unexpected ${block[0]} in running text. Put it on a line of its own.`);
      return { type: 'text', value: node.value.replace(/\s*\n\s*/g, ' ') };
    }
    case 'inlineCode':
      return { type: 'code', value: node.value };
    case 'strong':
    case 'emphasis':
      return { type: node.type, children: parseInlines(node.children, notes) };
    case 'link': {
      if (node.children.length === 0) return fault('Unexpected link without words. Write them between its brackets.');
      if (node.url === '') return fault('Unexpected link without an address. Write it between the round brackets.');
      if (node.title) fault('Unexpected title in a link. Remove it.');
      const hasTerm = node.children.some((child) => child.type === 'textDirective' && child.name === 'term');
      if (hasTerm) fault('Unexpected term inside a link, which leads elsewhere. Keep one of the two.');
      notes.mentions.push({ kind: 'link', target: node.url, offset: offsetOf(node) });
      return { type: 'link', href: node.url, children: parseInlines(node.children, notes) };
    }
    case 'textDirective':
      return parseDirective(node, notes);
    case 'html':
      return fault('Unexpected HTML. Write it as Markdown, or put code between backticks.');
    default: {
      const element = elementNames[node.type] ?? node.type;
      return fault(
        `Unexpected ${element} in running text. Use **strong**, *emphasis*, \`code\`, links, terms and facts.`,
      );
    }
  }
}

function parseDirective(node: TextDirective, notes: MarkdownNotes): Inline | undefined {
  const { name } = node;
  const fault = (message: string): undefined => noteFault(notes, node, message);
  const attributes = node.attributes ?? {};
  const label = textOf(node);
  if (name !== 'term' && name !== 'fact') {
    const written = notes.markdown.slice(offsetOf(node), node.position?.end.offset);
    // “host:port” reads as a directive to the parser; without a label it is running text.
    if (!written.includes('[')) return { type: 'text', value: written };
    return fault(`Unexpected directive :${name}. Use :term[…] or :fact[…].`);
  }
  if (label === '') return fault(`Unexpected :${name} without a name. Write the name as :${name}[…].`);
  if (name === 'term') {
    noteAttributes(notes, node, ['id']);
    const { id } = attributes;
    if (id === '') return fault('Unexpected empty id of :term. Write {id=…} with a term’s name, or leave it out.');
    notes.mentions.push({ kind: 'terms', target: id ?? label, offset: offsetOf(node) });
    return { type: 'term', id: id ?? label, label, definition: '', mark: '' };
  }
  noteAttributes(notes, node, ['only']);
  const { only } = attributes;
  if (typeof only === 'string' && only !== 'value') {
    fault(`Unexpected “${only}” in {only=${only}} of :fact. Write {only=value}, or leave it out.`);
  }
  notes.mentions.push({ kind: 'facts', target: label, offset: offsetOf(node) });
  return { type: 'fact', id: label, only: only === 'value' ? 'value' : 'all', shown: '' };
}
