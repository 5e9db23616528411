import type { Inline, Text } from './text.ts';

/** What a reader sees of running text, without its formatting. */
export function plainText(text: Text | readonly Inline[]): string {
  const inlines = 'inlines' in text ? text.inlines : text;
  return inlines.map(plainInline).join('');
}

function plainInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.value;
    case 'term':
      return inline.label;
    case 'fact':
      return inline.shown;
    default:
      return plainText(inline.children);
  }
}
