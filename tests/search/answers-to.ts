import { addressOf } from '../../src/model/addresses.ts';
import type { Collection } from '../../src/model/collections.ts';

/** The parts of guide.json that tell what answers a concept. */
export interface Answerable {
  readonly topics: readonly { readonly id: string; readonly address: string }[];
  readonly phrases: readonly {
    readonly says: string;
    readonly aliases: readonly string[];
    readonly address: string;
    readonly topic: string;
  }[];
  readonly terms: readonly { readonly address: string; readonly topic?: string }[];
}

/**
 * The addresses that answer a query: its concept’s topic with the topic’s phrases and terms, and those that the list
 * names as `collection/id`. Empty where the guide has not written about it.
 */
export function answersTo(
  concept: string,
  listed: string,
  { topics, phrases, terms }: Answerable,
): ReadonlySet<string> {
  const named = listed.split(' ').flatMap((name) => {
    const [collection, id] = name.split('/');
    return collection && id ? [addressOf(collection as Collection, id)] : [];
  });
  const belonging = [
    ...topics.filter(({ id }) => id === concept),
    ...phrases.filter(({ topic }) => topic === concept),
    ...terms.filter(({ topic }) => topic === concept),
  ];
  return new Set([...named, ...belonging.map(({ address }) => address)]);
}
