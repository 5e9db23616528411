import type { PagePack } from './page-from-pack.ts';

/** Pages are cut before the elements that repeat from page to page: rows, links, headings, styles. */
const cut = /(?=<(?:a|button|details|div|h[1-6]|li|link|meta|p|script|section|span|style|ul)\b)/;

/** Packs pages, by their paths, so that what they share is there once. */
export function packPages(pages: ReadonlyMap<string, string>): PagePack {
  const numberByPart = new Map<string, number>();
  const numberOf = (part: string): number => {
    const number = numberByPart.get(part) ?? numberByPart.size;
    numberByPart.set(part, number);
    return number;
  };
  const packed = [...pages].map(([path, html]) => [path, html.split(cut).map(numberOf)] as const);
  return { parts: [...numberByPart.keys()], pages: Object.fromEntries(packed) };
}
