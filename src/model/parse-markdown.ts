import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';
import { noteKinds, type Block, type Inline, type Text } from './text.ts';

/** Something Markdown cannot say here; `offset` counts characters from the start of the parsed string. */
export interface MarkdownFault {
  readonly offset: number;
  readonly message: string;
}

/** One paragraph of running text, with what could not be understood in it. */
export function parseText(markdown: string): { text: Text; faults: readonly MarkdownFault[] } {
  const faults: MarkdownFault[] = [];
  const { children } = parse(markdown);
  const [first] = children;
  if (children.length !== 1 || first?.type !== 'paragraph') {
    faults.push({ offset: 0, message: 'Unexpected blocks, expected one paragraph. Move lists and headings to the page’s body.' });
    return { text: { markdown, inlines: [] }, faults };
  }
  return { text: { markdown, inlines: inlinesOf(first.children, faults) }, faults };
}

/** A page’s prose as blocks, with what could not be understood in it. */
export function parseBlocks(markdown: string): { blocks: readonly Block[]; faults: readonly MarkdownFault[] } {
  const faults: MarkdownFault[] = [];
  return { blocks: blocksOf(parse(markdown).children, faults), faults };
}

/** The id of a heading: its words in lower case, joined by hyphens. */
export function slug(heading: string): string {
  return heading
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function parse(markdown: string) {
  return fromMarkdown(markdown, {
    extensions: [gfmTable(), directive()],
    mdastExtensions: [gfmTableFromMarkdown(), directiveFromMarkdown()],
  });
}

function blocksOf(nodes: readonly RootContent[], faults: MarkdownFault[]): Block[] {
  return nodes.flatMap((node) => blockOf(node, faults) ?? []);
}

function blockOf(node: RootContent, faults: MarkdownFault[]): Block | undefined {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', inlines: inlinesOf(node.children, faults) };
    case 'heading': {
      if (node.depth !== 2 && node.depth !== 3) {
        return fault(node, faults, `Unexpected heading of level ${node.depth}, expected 2 or 3. Change its number of # signs.`);
      }
      return { type: 'heading', depth: node.depth, id: slug(textOf(node)), inlines: inlinesOf(node.children, faults) };
    }
    case 'list':
      return {
        type: 'list',
        ordered: node.ordered ?? false,
        items: node.children.map((item) => blocksOf(item.children, faults)),
      };
    case 'table': {
      const [header, ...rows] = node.children.map((row) => row.children.map((cell) => inlinesOf(cell.children, faults)));
      return { type: 'table', header: header ?? [], rows };
    }
    case 'code':
      return { type: 'code', language: node.lang ?? 'text', value: node.value };
    case 'containerDirective': {
      const kind = noteKinds.find((known) => known === node.name);
      if (!kind) return fault(node, faults, `Unexpected block :::${node.name}. Use :::${noteKinds.join(' or :::')}.`);
      return { type: 'note', kind, blocks: blocksOf(node.children, faults) };
    }
    case 'leafDirective':
      if (node.name !== 'diagram') return fault(node, faults, `Unexpected directive ::${node.name}. Use ::diagram[id].`);
      return { type: 'diagram', id: textOf(node) };
    case 'html':
      return fault(node, faults, 'Unexpected HTML. Write it as Markdown, or put code between backticks.');
    default:
      return fault(node, faults, `Unexpected Markdown (${node.type}). Use paragraphs, headings, lists, tables, code, notes and diagrams.`);
  }
}

function inlinesOf(nodes: readonly PhrasingContent[], faults: MarkdownFault[]): Inline[] {
  return nodes.flatMap((node) => inlineOf(node, faults) ?? []);
}

function inlineOf(node: PhrasingContent, faults: MarkdownFault[]): Inline | undefined {
  switch (node.type) {
    case 'text':
      return { type: 'text', value: node.value.replace(/\s*\n\s*/g, ' ') };
    case 'inlineCode':
      return { type: 'code', value: node.value };
    case 'strong':
    case 'emphasis':
      return { type: node.type, children: inlinesOf(node.children, faults) };
    case 'link':
      return { type: 'link', href: node.url, children: inlinesOf(node.children, faults) };
    case 'textDirective': {
      const label = textOf(node);
      if (node.name === 'term') {
        return { type: 'term', id: node.attributes?.['id'] ?? label, label };
      }
      if (node.name === 'fact') {
        return { type: 'fact', id: label, only: node.attributes?.['only'] === 'value' ? 'value' : 'all', shown: '' };
      }
      // “host:port” reads as a directive to the parser; without a label it is running text.
      if (label === '') return { type: 'text', value: `:${node.name}` };
      return fault(node, faults, `Unexpected directive :${node.name}. Use :term[…] or :fact[…].`);
    }
    case 'html':
      return fault(node, faults, 'Unexpected HTML. Write it as Markdown, or put code between backticks.');
    default:
      return fault(node, faults, `Unexpected Markdown (${node.type}) in running text. Use **strong**, *emphasis*, \`code\`, links, terms and facts.`);
  }
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function fault(node: Nodes, faults: MarkdownFault[], message: string): undefined {
  faults.push({ offset: node.position?.start.offset ?? 0, message });
}
