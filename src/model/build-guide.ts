import { addressOf } from './addresses.ts';
import type { Collection } from './collections.ts';
import type { Content, Entry } from './content.ts';
import { factText } from './fact-text.ts';
import type { Guide, Item } from './guide.ts';
import { termNames } from './term-names.ts';
import type { FactInline, TermInline } from './text.ts';

/** The frozen guide of content that has passed its checks; throws where something named does not exist. */
export function buildGuide(content: Content): Guide {
  const factById = new Map(content.facts.map((fact) => [fact.id, fact.fields]));
  const termIdByName = new Map(
    content.terms.flatMap(({ id, fields }) => termNames(id, fields).map((name) => [name, id])),
  );
  const linked = (inline: FactInline | TermInline): FactInline | TermInline => {
    if (inline.type === 'term') return { ...inline, id: known(termIdByName, inline.id.toLowerCase(), 'term') };
    return { ...inline, shown: factText(known(factById, inline.id, 'fact'), inline.only) };
  };
  const shown = (node: unknown): unknown => {
    if (Array.isArray(node)) return Object.freeze(node.map(shown));
    if (typeof node !== 'object' || node === null) return node;
    if (isLinkedInline(node)) return Object.freeze(linked(node));
    return Object.freeze(Object.fromEntries(Object.entries(node).map(([key, value]) => [key, shown(value)])));
  };
  const itemOf = <Kind extends Collection>({ collection, id, path, fields, blocks }: Entry<Kind>): Item<Kind> =>
    shown({ ...fields, id, address: addressOf(collection, id), path, blocks }) as Item<Kind>;

  const inOrder = <Kind extends Collection>(
    entries: readonly Entry<Kind>[],
    compare: (a: Item<Kind>, b: Item<Kind>) => number = () => 0,
  ): readonly Item<Kind>[] => Object.freeze(entries.map(itemOf).sort(compare));

  const levels = inOrder(content.levels, byOrder);
  const skills = inOrder(content.skills, byOrder);
  const skillOrder = new Map(skills.map(({ id, order }) => [id, order]));
  const topics = inOrder(
    content.topics,
    (a, b) => (skillOrder.get(a.skill) ?? 0) - (skillOrder.get(b.skill) ?? 0) || byOrder(a, b),
  );
  const phrases = inOrder(content.phrases, (a, b) => byName(a.says, b.says));
  const terms = inOrder(content.terms, (a, b) => byName(a.name, b.name));
  const partOrder = ['framework', 'list', 'about'];
  const pages = inOrder(
    content.pages,
    (a, b) => partOrder.indexOf(a.part) - partOrder.indexOf(b.part) || byOrder(a, b),
  );
  const diagrams = Object.freeze(
    content.diagrams.map((entry) => Object.freeze({ ...itemOf(entry), mermaid: entry.body })),
  );
  const facts = inOrder(content.facts);
  const sources = inOrder(content.sources, (a, b) => byName(a.title, b.title));

  return Object.freeze({
    levels,
    skills,
    topics,
    phrases,
    terms,
    scenarios: inOrder(content.scenarios, byOrder),
    pages,
    facts,
    sources,
    diagrams,
    canDos: new Map(content['can-dos'].map(({ id, fields }) => [id, shown(fields) as typeof fields])),
    levelById: byId(levels),
    skillById: byId(skills),
    topicById: byId(topics),
    phraseById: byId(phrases),
    pageById: byId(pages),
    factById: byId(facts),
    sourceById: byId(sources),
    diagramById: byId(diagrams),
    termByName: new Map(terms.flatMap((term) => termNames(term.id, term).map((name) => [name, term]))),
  });
}

function isLinkedInline(node: object): node is FactInline | TermInline {
  return 'type' in node && (node.type === 'fact' || node.type === 'term') && 'id' in node;
}

function known<Value>(values: ReadonlyMap<string, Value>, name: string, noun: string): Value {
  const value = values.get(name);
  if (value === undefined)
    throw new Error(`No ${noun} is called “${name}”. Check the content before building the guide.`);
  return value;
}

function byId<Thing extends { readonly id: string }>(items: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(items.map((item) => [item.id, item]));
}

function byOrder(a: { readonly order: number }, b: { readonly order: number }): number {
  return a.order - b.order;
}

const collator = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true, ignorePunctuation: true });

function byName(a: string, b: string): number {
  return collator.compare(a, b);
}
