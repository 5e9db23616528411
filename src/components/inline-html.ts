import { addressOf } from '../model/addresses.ts';
import { labels } from '../model/labels.ts';
import type { Inline, TermInline, Text } from '../model/text.ts';
import { unbroken } from '../model/unbroken.ts';
import { escapeHtml } from './escape-html.ts';
import { withBase } from './with-base.ts';

/** Running text as HTML; its links wait for the number that they have on paper. */
export function inlineHtml(text: Text | readonly Inline[]): string {
  const inlines = 'inlines' in text ? text.inlines : text;
  return inlines
    .map((inline, index) =>
      inline.type === 'term' ? termHtml(inline, inlines[index - 1], inlines[index + 1]) : htmlOf(inline),
    )
    .join('');
}

function htmlOf(inline: Exclude<Inline, TermInline>): string {
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
      return `<a href="${escapeHtml(href)}" data-note>${inlineHtml(inline.children)}</a>`;
    }
    case 'fact':
      return escapeHtml(unbroken(inline.shown));
  }
}

/**
 * A term with its definition beside it: shown on hover and focus by the style sheet, on a tap by the browser. What
 * touches the term, such as a bracket or a comma, stays on its line.
 */
function termHtml(
  { id, label, definition, mark }: TermInline,
  before: Inline | undefined,
  after: Inline | undefined,
): string {
  const glossary = withBase(addressOf('terms', id));
  const classes = ['term', isTight(before, -1) ? 'tight-before' : '', isTight(after, 0) ? 'tight-after' : '']
    .filter((name) => name !== '')
    .join(' ');
  return `<span class="${classes}"><button type="button" popovertarget="${mark}">${escapeHtml(label)}</button><span class="definition" id="${mark}" popover data-pagefind-ignore>${escapeHtml(unbroken(definition))} <a href="${glossary}">${labels.glossary}</a></span></span>`;
}

/** Whether the neighbour of a term touches it: `at` says which of its characters is next to the term. */
function isTight(neighbour: Inline | undefined, at: 0 | -1): boolean {
  return neighbour?.type === 'text' && /\S/.test(neighbour.value.at(at) ?? ' ');
}
