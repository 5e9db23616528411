import type { PhrasingContent } from 'mdast';
import type { MarkdownProse } from './markdown-notes.ts';
import { sourceIndex } from './source-index.ts';

interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of running text in the guide’s own voice: code and facts are only hinted at. */
export function markdownProse(nodes: readonly PhrasingContent[], markdown: string): MarkdownProse {
  const spans = nodes.flatMap(spansOf);
  return {
    text: spans.map(({ text }) => text).join(''),
    offsetOf: (index) => {
      let first = 0;
      for (const { text, start, end } of spans) {
        if (index < first + text.length) return start + sourceIndex(markdown.slice(start, end), text, index - first);
        first += text.length;
      }
      return spans.at(-1)?.end ?? 0;
    },
  };
}

function spansOf(node: PhrasingContent): Span[] {
  const span = (text: string): Span[] => {
    const { start, end } = node.position ?? {};
    return [{ text, start: start?.offset ?? 0, end: end?.offset ?? 0 }];
  };
  if (node.type === 'text') return span(node.value.replace(/\s*\n\s*/g, ' '));
  if (node.type === 'inlineCode') return span('`…`');
  if (node.type === 'textDirective' && node.name === 'fact') return span('…');
  return 'children' in node ? node.children.flatMap(spansOf) : [];
}
