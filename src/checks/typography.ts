import { collectionNames } from '../model/collections.ts';
import type { Entry } from '../model/content.ts';
import { eachProse } from './each-prose.ts';
import type { Rule } from './rule.ts';

const faults: readonly { readonly pattern: RegExp; readonly what: string; readonly instead: string }[] = [
  { pattern: /\p{L}'\p{L}|"/u, what: 'straight quotation mark', instead: '’ or “ ”' },
  { pattern: /\d%/, what: 'percentage without a space', instead: '“99.9 %”' },
  { pattern: /\d-\d+(?!\d*-)(?=[\s.,;)]|$)(?<!\d{4}-\d{2})/, what: 'hyphen in a range', instead: 'an en dash, as in 25–35' },
  { pattern: /\.\.\./, what: 'row of three full stops', instead: '…' },
];

/** Prose has proper quotation marks, dashes and spaces. */
export const typography: Rule = {
  name: 'typography',
  finds: 'Straight quotation marks, a percentage without a space, a hyphen in a range, or three full stops for an ellipsis.',
  fix: 'Write the character that the message shows; code between backticks stays as it is.',
  *check(content) {
    for (const entry of collectionNames.flatMap((name): readonly Entry[] => content[name])) {
      for (const { text, place } of eachProse(entry)) {
        for (const { pattern, what, instead } of faults) {
          const found = pattern.exec(text);
          if (found) yield { place, message: `Unexpected ${what} in “${around(text, found.index)}”. Write ${instead}.` };
        }
      }
    }
  },
};

function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 12), index + 14).trim();
}
