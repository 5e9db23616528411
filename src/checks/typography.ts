import { ownProse } from './own-prose.ts';
import type { Rule } from './rule.ts';

const faults: readonly { readonly pattern: RegExp; readonly what: string; readonly instead: string }[] = [
  { pattern: /['"]/g, what: 'straight quotation mark', instead: '’ or “ ”' },
  { pattern: /\d%/g, what: 'percentage without a space', instead: '“99.9 %”' },
  {
    pattern: /(?<![\d-])(?!\d{4}-\d{2}(?!\d))\d+-\d+(?![\d-]|\p{L})/gu,
    what: 'hyphen in a range',
    instead: 'an en dash, as in 25–35',
  },
  { pattern: /\.\.\./g, what: 'row of three full stops', instead: '…' },
];

/** Prose has proper quotation marks, dashes and spaces. */
export const typography: Rule = {
  name: 'typography',
  finds:
    'Straight quotation marks, a percentage without a space, a hyphen in a range, or three full stops for an ellipsis.',
  fix: 'Write the character that the message shows; code between backticks stays as it is.',
  *check(_content, drafts) {
    for (const { text, placeOf } of drafts.flatMap(ownProse)) {
      for (const { pattern, what, instead } of faults) {
        for (const { index } of text.matchAll(pattern)) {
          yield { place: placeOf(index), message: `Unexpected ${what} in “${around(text, index)}”. Write ${instead}.` };
        }
      }
    }
  },
};

function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 12), index + 14).trim();
}
