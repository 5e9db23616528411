import type { Collection } from './collections.ts';
import type { Fields } from './content.ts';
import type { Block, Text } from './text.ts';

/** One thing of the guide: its id, its address from the site’s root, its fields, and the file that says it. */
export type Item<Kind extends Collection> = Fields<Kind> & {
  readonly id: string;
  readonly address: string;
  readonly path: string;
  readonly blocks: readonly Block[];
};

export type Level = Item<'levels'>;
export type Skill = Item<'skills'>;
export type Topic = Item<'topics'>;
export type Phrase = Item<'phrases'>;
export type Term = Item<'terms'>;
export type Scenario = Item<'scenarios'>;
export type Profile = Item<'profiles'>;
export type Page = Item<'pages'>;
export type Fact = Item<'facts'>;
export type Source = Item<'sources'>;
export type Diagram = Item<'diagrams'> & { readonly mermaid: string };

/** A skill’s id, which is also the key of a profile’s target for it. */
export type SkillId = keyof Profile['targets'];

/** A level’s id, which is also the key of what a topic or a skill says for it. */
export type LevelId = keyof Topic['byLevel'];

/** The whole guide: every list in reading order, every item by its id; nothing in it changes. */
export interface Guide {
  readonly levels: readonly Level[];
  readonly skills: readonly Skill[];
  readonly topics: readonly Topic[];
  readonly phrases: readonly Phrase[];
  readonly terms: readonly Term[];
  readonly scenarios: readonly Scenario[];
  readonly profiles: readonly Profile[];
  readonly pages: readonly Page[];
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly diagrams: readonly Diagram[];
  /** The can-do statements by skill, then by level. */
  readonly canDos: ReadonlyMap<string, Readonly<Record<LevelId, readonly Text[]>>>;
  readonly levelById: ReadonlyMap<string, Level>;
  readonly skillById: ReadonlyMap<string, Skill>;
  readonly topicById: ReadonlyMap<string, Topic>;
  readonly phraseById: ReadonlyMap<string, Phrase>;
  readonly pageById: ReadonlyMap<string, Page>;
  readonly factById: ReadonlyMap<string, Fact>;
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly diagramById: ReadonlyMap<string, Diagram>;
  /** A term by its id, its name or an alias, all in lower case. */
  readonly termByName: ReadonlyMap<string, Term>;
}
