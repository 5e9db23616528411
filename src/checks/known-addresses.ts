import { addressOf } from '../model/addresses.ts';
import { collectionNames, type Collection } from '../model/collections.ts';
import type { Draft } from '../model/content.ts';
import type { Block } from '../model/text.ts';
import { sitePages } from './site-pages.ts';

/** The anchors of a page; undefined where the site adds more than its content can tell. */
export type Anchors = ReadonlySet<string> | undefined;

/** The parts that a topic’s page adds to its body. */
const topicParts = ['hear', 'changes', 'questions', 'misconceptions', 'by-level', 'say', 'related', 'sources'];

/** The kinds of content that are listed, with an anchor each, on a page of their own. */
const listedOn: ReadonlyMap<string, Collection> = new Map([
  ['glossary', 'terms'],
  ['facts', 'facts'],
  ['sources', 'sources'],
]);

/** The addresses of the guide’s pages, each with its anchors. */
export function knownAddresses(drafts: readonly Draft[]): ReadonlyMap<string, Anchors> {
  const ownPage = collectionNames.filter((name) => !addressOf(name, '').includes('#') && name !== 'diagrams');
  return new Map(
    drafts
      .filter(({ collection }) => ownPage.includes(collection))
      .map((draft) => [addressOf(draft.collection, draft.id), anchorsOf(draft, drafts)]),
  );
}

function anchorsOf({ collection, id, blocks }: Draft, drafts: readonly Draft[]): Anchors {
  const headings = blocks.flatMap(headingIds);
  if (collection === 'topics') return new Set([...headings, ...topicParts]);
  if (collection !== 'pages') return undefined;
  const listed = listedOn.get(id);
  if (listed)
    return new Set([...headings, ...drafts.filter((each) => each.collection === listed).map((each) => each.id)]);
  return sitePages.includes(id) ? undefined : new Set(headings);
}

function headingIds(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return [block.id];
    case 'note':
      return block.blocks.flatMap(headingIds);
    case 'list':
      return block.items.flat().flatMap(headingIds);
    default:
      return [];
  }
}
