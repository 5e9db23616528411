import type { RootContent } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { MarkdownNotes } from './markdown-notes.ts';
import { parseBlock } from './parse-block.ts';
import { parseInlines } from './parse-inlines.ts';
import { markdownProse } from './markdown-prose.ts';
import { textOf } from './text-of.ts';
import type { Block, Inline, Text } from './text.ts';

/** Characters that mean something to Markdown, anywhere or at the start; text without them needs no parser. */
const marks = /[*_`[\]<>&\\#|~\n\r\t]|:[\p{L}:]|^[-+=>\d ]| $/u;

/** One paragraph of running text, with what was noted while it was parsed. */
export function parseText(markdown: string): { readonly text: Text; readonly notes: MarkdownNotes } {
  const notes = emptyNotes(markdown);
  if (!marks.test(markdown)) {
    notes.prose.push({ text: markdown, offsetOf: (index) => index });
    return { text: { markdown, inlines: [{ type: 'text', value: markdown }] }, notes };
  }
  const nodes = parse(markdown);
  if (nodes.length > 1 || nodes.some(({ type }) => type !== 'paragraph')) {
    const offset = nodes.find(({ type }, index) => index > 0 || type !== 'paragraph')?.position?.start.offset ?? 0;
    const message = 'Unexpected blocks, expected one paragraph. Move lists and headings to the page’s body.';
    notes.faults.push({ offset, message });
  }
  return { text: { markdown, inlines: nodes.flatMap((node) => inlinesOf(node, notes)) }, notes };
}

/** A page’s prose as blocks, with what was noted while it was parsed. */
export function parseBlocks(markdown: string): { readonly blocks: readonly Block[]; readonly notes: MarkdownNotes } {
  const notes = emptyNotes(markdown);
  return { blocks: parse(markdown).flatMap((node) => parseBlock(node, notes) ?? []), notes };
}

function parse(markdown: string): readonly RootContent[] {
  return fromMarkdown(markdown, {
    extensions: [gfmTable(), directive()],
    mdastExtensions: [gfmTableFromMarkdown(), directiveFromMarkdown()],
  }).children;
}

function emptyNotes(markdown: string): MarkdownNotes {
  return { markdown, faults: [], mentions: [], prose: [], headingIds: new Set() };
}

/** The words of a block in a place for running text; other blocks than paragraphs keep their words for the word counts. */
function inlinesOf(node: RootContent, notes: MarkdownNotes): Inline[] {
  if (node.type !== 'paragraph') return [{ type: 'text', value: textOf(node) }];
  notes.prose.push(markdownProse(node.children, notes.markdown));
  return parseInlines(node.children, notes);
}
