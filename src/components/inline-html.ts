import { addressOf } from '../model/addresses.ts';
import { labels } from '../model/labels.ts';
import type { Inline, TermInline, Text } from '../model/text.ts';
import { escapeHtml } from './escape-html.ts';
import { withBase } from './with-base.ts';

/** Running text as HTML. */
export function inlineHtml(text: Text | readonly Inline[]): string {
  const inlines = 'inlines' in text ? text.inlines : text;
  return inlines.map(htmlOf).join('');
}

function htmlOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return escapeHtml(unbroken(inline.value));
    case 'code':
      return `<code>${escapeHtml(inline.value)}</code>`;
    case 'strong':
      return `<strong>${inlineHtml(inline.children)}</strong>`;
    case 'emphasis':
      return `<em>${inlineHtml(inline.children)}</em>`;
    case 'link': {
      const href = inline.href.startsWith('/') ? withBase(inline.href) : inline.href;
      return `<a href="${escapeHtml(href)}">${inlineHtml(inline.children)}</a>`;
    }
    case 'term':
      return termHtml(inline);
    case 'fact':
      return escapeHtml(unbroken(inline.shown));
  }
}

/** A term with its definition beside it: shown on hover and focus by the style sheet, on a tap by the browser. */
function termHtml({ id, label, definition, mark }: TermInline): string {
  const glossary = withBase(addressOf('terms', id));
  return `<span class="term"><button type="button" popovertarget="${mark}">${escapeHtml(label)}</button><span class="definition" id="${mark}" popover data-pagefind-ignore>${escapeHtml(unbroken(definition))} <a href="${glossary}">${labels.glossary}</a></span></span>`;
}

/** The text with numbers kept on one line with their units. */
function unbroken(text: string): string {
  return text
    .replace(/(\d) (?=(?:%|s|ms|min|h|d|px|KB|MB|GB)(?![\p{L}\p{N}]))/gu, '$1\u00a0')
    .replace(/(× )(?=\d)/g, '×\u00a0');
}
