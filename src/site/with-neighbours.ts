/** A link to a page of the guide: what it says, and the address from the site’s root. */
export interface PageLink {
  readonly label: string;
  readonly link: string;
}

/** An item with links to the one before it and the one after it; the first and the last lack one. */
export interface Neighboured<Item> {
  readonly item: Item;
  readonly previous: PageLink | undefined;
  readonly next: PageLink | undefined;
}

/** Each item of a list in reading order, with links to its neighbours by the names they go by. */
export function withNeighbours<Item extends { readonly address: string }>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): readonly Neighboured<Item>[] {
  const linkTo = (item: Item | undefined) => item && { label: nameOf(item), link: item.address };
  return items.map((item, index) => ({ item, previous: linkTo(items[index - 1]), next: linkTo(items[index + 1]) }));
}
