import type { Term } from '../model/guide.ts';
import { termsByLetter } from '../model/terms-by-letter.ts';
import type { Book } from './book.ts';
import { escapeXml } from './escape-xml.ts';
import { inlineXhtml } from './inline-xhtml.ts';
import { linkXhtml } from './link-xhtml.ts';

/** Every term under its letter, A–Z, with an anchor for each. */
export function glossaryRows(book: Book): string {
  return [...termsByLetter(book.guide.terms)]
    .map(
      ([letter, terms]) =>
        `<h2 id="letter-${escapeXml(letter.toLowerCase())}">${escapeXml(letter)}</h2>\n<dl>\n${terms.map((term) => termXhtml(term, book)).join('\n')}\n</dl>`,
    )
    .join('\n');
}

function termXhtml({ id, name, expansion, means, misleads, topic, aliases }: Term, { guide, hrefOf }: Book): string {
  const page = topic === undefined ? undefined : guide.topicById.get(topic);
  const more = [
    ...(aliases.length > 0 ? [`Also: ${escapeXml(aliases.join(', '))}.`] : []),
    ...(page ? [linkXhtml(page.title, page.address, hrefOf)] : []),
  ];
  const title = `${escapeXml(name)}${expansion ? ` <span class="quiet">(${escapeXml(expansion)})</span>` : ''}`;
  const warning = misleads ? `<p><strong>Mind the word:</strong> ${inlineXhtml(misleads, hrefOf)}</p>` : '';
  return `<dt id="${id}"><dfn>${title}</dfn></dt><dd><p>${inlineXhtml(means, hrefOf)}</p>${warning}${more.length > 0 ? `<p class="quiet">${more.join(' ')}</p>` : ''}</dd>`;
}
