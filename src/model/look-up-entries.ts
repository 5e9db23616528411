import type { Guide } from './guide.ts';
import { plainText } from './plain-text.ts';
import type { Text } from './text.ts';

/** What a reader can look up: what it is, where it is read, what it is called, and its one-line answer. */
export interface LookUpEntry {
  readonly kind: 'Phrase' | 'Term' | 'Topic' | 'Scenario' | 'Profile' | 'Level' | 'Skill' | 'Page';
  readonly address: string;
  readonly title: string;
  /** Other names: aliases, expansions, other wordings. */
  readonly names: readonly string[];
  readonly answer: string;
  /** A phrase’s first question. */
  readonly ask?: string;
}

/** Pages that nobody looks for. */
const unlisted: ReadonlySet<string> = new Set(['home', 'not-found', 'nothing-found']);

/** Everything in the guide that can be looked up by name. */
export function lookUpEntries(guide: Guide): readonly LookUpEntry[] {
  const entry = (
    kind: LookUpEntry['kind'],
    address: string,
    title: string,
    names: readonly string[],
    answer: Text,
  ): LookUpEntry => ({ kind, address, title, names, answer: plainText(answer) });
  return [
    ...guide.phrases.map(({ address, says, aliases, means, ask: [first] }) => ({
      ...entry('Phrase', address, says, aliases, means),
      ...(first ? { ask: plainText(first) } : {}),
    })),
    ...guide.topics.map(({ address, title, aliases, summary }) => entry('Topic', address, title, aliases, summary)),
    ...guide.terms.map(({ address, name, expansion, aliases, means }) =>
      entry('Term', address, name, expansion ? [expansion, ...aliases] : aliases, means),
    ),
    ...guide.scenarios.map(({ address, title, summary }) => entry('Scenario', address, title, [], summary)),
    ...guide.profiles.map(({ address, name, aliases, summary }) => entry('Profile', address, name, aliases, summary)),
    ...guide.levels.map(({ address, name, test }) => entry('Level', address, name, [`${name} level`], test)),
    ...guide.skills.map(({ address, name, summary }) => entry('Skill', address, name, [], summary)),
    ...guide.pages
      .filter(({ id }) => !unlisted.has(id))
      .map(({ address, title, aliases, description }) => entry('Page', address, title, aliases, description)),
  ];
}
