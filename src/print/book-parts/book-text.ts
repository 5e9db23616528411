import type { Inline, Text } from '../../model/text.ts';
import { pageRoom } from '../layout/set-text.ts';
import type { Run, Runs } from '../sheet.ts';

/** Finds the anchor of the book that an address of the site leads to, if the book has it. */
export type AnchorOf = (address: string) => string | undefined;

/** Running text as runs whose links lead to pages of the book, by number, or to the web. */
export function bookRuns(text: Text | readonly Inline[], anchorOf: AnchorOf): Runs {
  const inlines = 'inlines' in text ? text.inlines : text;
  return inlines.flatMap((inline) => runsOf(inline, 'plain', anchorOf));
}

/** The number of an anchor’s page, in brackets, as a link. */
export function pageReference(anchor: string): Runs {
  const link = { anchor };
  return [{ text: `(page\u00a0${pageRoom})`, style: 'plain', tone: 'quiet', link, pageOf: anchor }];
}

/** Plain words in a style. */
export function words(text: string, style: Run['style'] = 'plain', tone?: Run['tone']): Runs {
  return [{ text, style, ...(tone ? { tone } : {}) }];
}

function runsOf(inline: Inline, style: Run['style'], anchorOf: AnchorOf): Runs {
  switch (inline.type) {
    case 'text':
      return words(inline.value, style);
    case 'code':
      return words(inline.value, 'code');
    case 'term':
      return words(inline.label, style);
    case 'fact':
      return words(inline.shown, style);
    case 'strong':
    case 'emphasis':
      return inline.children.flatMap((child) => runsOf(child, inline.type, anchorOf));
    case 'link': {
      const inner = inline.children.flatMap((child) => runsOf(child, style, anchorOf));
      if (/^https?:/.test(inline.href)) {
        const link = { url: inline.href };
        return inner.map((run) => ({ ...run, tone: 'accent' as const, link }));
      }
      const anchor = anchorOf(inline.href);
      return anchor === undefined ? inner : [...inner, ...words(' '), ...pageReference(anchor)];
    }
  }
}
