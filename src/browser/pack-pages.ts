import type { PagePack } from './page-from-pack.ts';

/** Pages are cut before the elements that repeat from page to page: rows, links, headings, styles. */
const cut = /(?=<(?:a|button|details|div|h[1-6]|li|link|meta|p|script|section|span|style|ul)\b)/;

/** Packs pages, each with its path before it, so that what they share is there once. */
export function packPages(pages: Iterable<readonly [path: string, html: string]>): PagePack {
  const numberByPart = new Map<string, number>();
  const numberOf = (part: string): number => {
    const number = numberByPart.get(part) ?? numberByPart.size;
    numberByPart.set(part, number);
    return number;
  };
  const packed: Record<string, readonly number[]> = {};
  for (const [path, html] of pages) packed[path] = html.split(cut).map(numberOf);
  return { parts: [...numberByPart.keys()], pages: packed };
}
