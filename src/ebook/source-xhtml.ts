import type { Source } from '../model/guide.ts';
import { escapeXml } from './escape-xml.ts';

/** A source as a line of a list: who, what with its address, and when. */
export function sourceXhtml({ title, authors, publisher, published, url }: Source): string {
  const by = authors ? `${escapeXml(authors)}, ` : '';
  const year = published ? `, ${published.slice(0, 4)}` : '';
  return `${by}<a href="${escapeXml(url)}">${escapeXml(title)}</a>, ${escapeXml(publisher)}${year}`;
}
