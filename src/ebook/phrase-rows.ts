import type { Phrase } from '../model/guide.ts';
import type { HrefOf } from './book.ts';
import { inlineXhtml } from './inline-xhtml.ts';
import { linkXhtml } from './link-xhtml.ts';
import { listXhtml } from './list-xhtml.ts';

/** Sentences that are heard, each with its first question. */
export function phraseRows(phrases: readonly Phrase[], hrefOf: HrefOf): string {
  return listXhtml(
    phrases.map(({ says, address, ask: [first] }) => {
      const question = first ? ` <span class="ask">${inlineXhtml(first, hrefOf)}</span>` : '';
      return `${linkXhtml(`“${says}”`, address, hrefOf)}${question}`;
    }),
  );
}
