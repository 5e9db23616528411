import { plainText } from '../model/plain-text.ts';
import type { Block, NoteKind } from '../model/text.ts';
import { escapeHtml } from './escape-html.ts';
import { inlineHtml } from './inline-html.ts';

const noteTitles: Readonly<Record<NoteKind, string>> = { note: 'Worth knowing', warning: 'Watch out' };

/** A page’s prose as HTML; `figureOf` gives the HTML of a diagram by its id. */
export function blocksHtml(blocks: readonly Block[], figureOf: (diagramId: string) => string): string {
  return blocks.map((block) => blockHtml(block, figureOf)).join('\n');
}

function blockHtml(block: Block, figureOf: (diagramId: string) => string): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlineHtml(block.inlines)}</p>`;
    case 'heading':
      return `<h${block.depth} id="${block.id}">${inlineHtml(block.inlines)}</h${block.depth}>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${itemHtml(item, figureOf)}</li>`).join('')}</${tag}>`;
    }
    case 'table': {
      const header = block.header.map((cell) => `<th scope="col">${inlineHtml(cell)}</th>`).join('');
      const rows = block.rows.map((row) => {
        const [first, ...others] = row.map(inlineHtml);
        return `<tr><th scope="row">${first ?? ''}</th>${others.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
      });
      const columns = block.header
        .map(plainText)
        .filter((name) => name !== '')
        .join(', ');
      return `<div class="table" role="region" tabindex="0" aria-label="Table: ${escapeHtml(columns)}"><table><thead><tr>${header}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
    }
    case 'code':
      return `<pre tabindex="0"><code>${escapeHtml(block.value)}</code></pre>`;
    case 'note':
      return `<aside class="note note-${block.kind}" aria-label="${noteTitles[block.kind]}">${blocksHtml(block.blocks, figureOf)}</aside>`;
    case 'diagram':
      return figureOf(block.id);
  }
}

/** A list item of one paragraph stands without the paragraph’s tags. */
function itemHtml(item: readonly Block[], figureOf: (diagramId: string) => string): string {
  const [first, ...others] = item;
  if (first?.type !== 'paragraph') return blocksHtml(item, figureOf);
  return inlineHtml(first.inlines) + blocksHtml(others, figureOf);
}
