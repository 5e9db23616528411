import { escapeXml } from './escape-xml.ts';

/** A section of a chapter: a heading of the second level with its anchor, and what follows it. */
export function sectionXhtml(id: string, title: string, body: string): string {
  return `<section><h2 id="${id}">${escapeXml(title)}</h2>\n${body}</section>`;
}
