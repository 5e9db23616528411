import type { Collection } from './collections.ts';

const pageAddresses: ReadonlyMap<string, string> = new Map([
  ['home', '/'],
  ['not-found', '/404/'],
  ['phrases-by-meeting', '/phrases/by-meeting/'],
  ['phrases-a-z', '/phrases/a-z/'],
]);

/** Where an item is read, from the site’s root; addresses never change, since printed sheets point at them. */
export function addressOf(collection: Collection, id: string): string {
  switch (collection) {
    case 'pages':
      return pageAddresses.get(id) ?? `/${id}/`;
    case 'terms':
      return `/glossary/#${id}`;
    case 'facts':
    case 'sources':
      return `/${collection}/#${id}`;
    case 'can-dos':
      return `/levels/#${id}`;
    default:
      return `/${collection}/${id}/`;
  }
}
