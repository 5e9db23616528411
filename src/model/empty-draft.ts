import type { Collection } from './collections.ts';
import type { Draft } from './content.ts';
import { draftNames } from './draft-names.ts';

/** The draft of a file that cannot be read at all. */
export function emptyDraft(collection: Collection, id: string, path: string): Draft {
  const names = draftNames(collection, id, undefined);
  return { collection, id, path, isWhole: false, names, mentions: [], prose: [], blocks: [], body: '', bodyLine: 1 };
}
