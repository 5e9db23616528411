import type { HrefOf } from './book.ts';
import { escapeXml } from './escape-xml.ts';

/** Words that lead to an address of the guide; words alone where it leads nowhere. */
export function linkXhtml(words: string, address: string, hrefOf: HrefOf): string {
  const href = hrefOf(address);
  return href === undefined ? escapeXml(words) : `<a href="${escapeXml(href)}">${escapeXml(words)}</a>`;
}
