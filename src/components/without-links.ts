import type { Inline } from '../model/text.ts';

/** The same words without links and terms, for text inside a larger target. */
export function withoutLinks(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    switch (inline.type) {
      case 'link':
        return withoutLinks(inline.children);
      case 'term':
        return [{ type: 'text', value: inline.label }];
      case 'strong':
      case 'emphasis':
        return [{ ...inline, children: withoutLinks(inline.children) }];
      default:
        return [inline];
    }
  });
}
