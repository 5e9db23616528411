import { addressOf } from '../model/addresses.ts';
import { collectionNames, collections } from '../model/collections.ts';
import type { Mention } from '../model/content.ts';
import { nearestName } from '../model/nearest-name.ts';
import { knownAddresses } from './known-addresses.ts';
import { linkFault } from './link-fault.ts';
import type { Rule } from './rule.ts';

/** Everything that is named exists: ids in fields, terms, facts, diagrams, and addresses in links. */
export const knownNames: Rule = {
  name: 'known-…',
  finds:
    'A name of something that does not exist: an id in a field (`known-topic`, `known-skill`, `known-level`, `known-phrase`, `known-source`, `known-fact`, `known-diagram`), a term in prose (`known-term`), or a link’s address or anchor (`known-address`).',
  fix: 'Correct the name, or write what it names; the message offers the nearest known one.',
  *check(_content, drafts) {
    const known = new Map<Mention['kind'], ReadonlySet<string>>(
      collectionNames.map((name) => [
        name,
        new Set(drafts.filter(({ collection }) => collection === name).flatMap(({ names }) => names)),
      ]),
    );
    const addresses = knownAddresses(drafts);
    // A term that cannot be read may have any name.
    const areTermsKnown = drafts.every(({ collection, isWhole }) => collection !== 'terms' || isWhole);
    for (const { collection, id, mentions } of drafts) {
      const [page = ''] = addressOf(collection, id).split('#');
      for (const { kind, target, place } of mentions) {
        if (kind === 'link') {
          const message = linkFault(target, page, addresses);
          if (message) yield { place, rule: 'known-address', message };
          continue;
        }
        if (kind === 'terms' && !areTermsKnown) continue;
        const names = known.get(kind) ?? new Set();
        if (names.has(kind === 'terms' ? target.toLowerCase() : target)) continue;
        const { noun } = collections[kind];
        const near = nearestName(target, names);
        const hint = near ? `Did you mean “${near}”?` : 'Write it first, or name another.';
        yield { place, rule: `known-${noun}`, message: `No ${noun} is called “${target}”. ${hint}` };
      }
    }
  },
};
