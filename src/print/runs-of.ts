import type { Inline, Text } from '../model/text.ts';
import type { Run, Runs } from './sheet.ts';

/** Running text as styled runs; links, terms and facts are set as plain words. */
export function runsOf(text: Text): Runs {
  return runsOfInlines(text.inlines);
}

/** The inlines of a paragraph as styled runs. */
export function runsOfInlines(inlines: readonly Inline[]): Runs {
  return inlines.flatMap((inline) => runsOfInline(inline, 'plain'));
}

/** Plain words as one run. */
export function plainRuns(text: string): Runs {
  return [{ text, style: 'plain' }];
}

function runsOfInline(inline: Inline, style: Run['style']): Run[] {
  switch (inline.type) {
    case 'text':
      return [{ text: inline.value, style }];
    case 'code':
      return [{ text: inline.value, style: 'code' }];
    case 'term':
      return [{ text: inline.label, style }];
    case 'fact':
      return [{ text: inline.shown, style }];
    case 'strong':
    case 'emphasis':
      return inline.children.flatMap((child) => runsOfInline(child, inline.type as Run['style']));
    case 'link':
      return inline.children.flatMap((child) => runsOfInline(child, style));
  }
}
