import { addressOf } from '../model/addresses.ts';
import type { Inline, Text } from '../model/text.ts';
import { unbroken } from '../model/unbroken.ts';
import type { HrefOf } from './book.ts';
import { escapeXml } from './escape-xml.ts';

/** Running text as XHTML; what leads nowhere is words alone. */
export function inlineXhtml(text: Text | readonly Inline[], hrefOf: HrefOf): string {
  const inlines = 'inlines' in text ? text.inlines : text;
  return inlines.map((inline) => xhtmlOf(inline, hrefOf)).join('');
}

function xhtmlOf(inline: Inline, hrefOf: HrefOf): string {
  switch (inline.type) {
    case 'text':
      return escapeXml(unbroken(inline.value));
    case 'code':
      return `<code>${escapeXml(inline.value)}</code>`;
    case 'strong':
      return `<strong>${inlineXhtml(inline.children, hrefOf)}</strong>`;
    case 'emphasis':
      return `<em>${inlineXhtml(inline.children, hrefOf)}</em>`;
    case 'fact':
      return escapeXml(unbroken(inline.shown));
    case 'link': {
      const href = hrefOf(inline.href);
      const words = inlineXhtml(inline.children, hrefOf);
      return href === undefined ? words : `<a href="${escapeXml(href)}">${words}</a>`;
    }
    case 'term': {
      const href = hrefOf(addressOf('terms', inline.id));
      const words = escapeXml(inline.label);
      if (href === undefined) return words;
      return `<a href="${escapeXml(href)}" class="term" epub:type="glossref" role="doc-glossref">${words}</a>`;
    }
  }
}
