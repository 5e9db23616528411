import { addressOf } from '../model/addresses.ts';
import { collectionNames, collections } from '../model/collections.ts';
import type { Content, Entry, Mention } from '../model/content.ts';
import { nearestName } from '../model/nearest-name.ts';
import { termNames } from '../model/term-names.ts';
import type { Rule } from './rule.ts';

/** Everything that is named exists: ids in fields, terms, facts, diagrams, and addresses in links. */
export const knownNames: Rule = {
  name: 'known-…',
  finds:
    'A name of something that does not exist: an id in a field (`known-topic`, `known-skill`, `known-level`, `known-phrase`, `known-source`, `known-fact`, `known-diagram`), a term in prose (`known-term`), or a link’s address (`known-address`).',
  fix: 'Correct the name, or write what it names; the message offers the nearest known one.',
  *check(content) {
    const known = new Map<Mention['kind'], ReadonlySet<string>>(
      collectionNames.map((name) => [name, new Set(content[name].map(({ id }) => id))]),
    );
    known.set('terms', new Set(content.terms.flatMap(({ id, fields }) => termNames(id, fields))));
    known.set('link', new Set(addresses(content)));
    for (const { kind, target, place } of collectionNames.flatMap((name) => everyMention(content[name]))) {
      const names = known.get(kind) ?? new Set();
      if (kind === 'link' && (/^(https:|mailto:|#)/.test(target) || names.has(target))) continue;
      if (names.has(kind === 'terms' ? target.toLowerCase() : target)) continue;
      const near = nearestName(target, names);
      const hint = near ? `Did you mean “${near}”?` : 'Write it first, or name another.';
      if (kind === 'link') {
        yield { place, rule: 'known-address', message: `No page has the address “${target}”. ${hint}` };
      } else {
        const { noun } = collections[kind];
        yield { place, rule: `known-${noun}`, message: `No ${noun} is called “${target}”. ${hint}` };
      }
    }
  },
};

function everyMention(entries: readonly Entry[]): readonly Mention[] {
  return entries.flatMap(({ mentions }) => mentions);
}

function addresses(content: Content): string[] {
  return collectionNames
    .filter((name) => name !== 'diagrams')
    .flatMap((name) => content[name].map(({ id }) => addressOf(name, id)));
}
