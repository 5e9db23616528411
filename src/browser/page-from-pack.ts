/** Pages in one file: every part that differs once, and each page as the numbers of its parts in their order. */
export interface PagePack {
  readonly parts: readonly string[];
  readonly pages: Readonly<Record<string, readonly number[]>>;
}

/** The text of one page of a pack; undefined where the pack has no such page. */
export function pageFromPack({ parts, pages }: PagePack, path: string): string | undefined {
  return pages[path]?.map((part) => parts[part] ?? '').join('');
}
