import { addressOf } from './addresses.ts';
import type { Collection } from './collections.ts';
import type { Content, Entry } from './content.ts';
import type { Guide, Item } from './guide.ts';
import { linkNames, type LinkSection } from './link-names.ts';
import { termNames } from './term-names.ts';
import type { Block } from './text.ts';

/** The frozen guide of content that has passed its checks; throws where something named does not exist. */
export function buildGuide(content: Content): Guide {
  const linkItem = linkNames(content.facts, content.terms);
  const itemOf = <Kind extends Collection>({ collection, id, path, fields, blocks }: Entry<Kind>): Item<Kind> => {
    const linkSection = linkItem(`${collection}-${id}`);
    const item = {
      ...fieldsLinkedBy(linkSection, fields),
      id,
      address: addressOf(collection, id),
      path,
      blocks: Object.freeze(sectionsOf(blocks).flatMap((section) => linkSection(section))),
    };
    // TypeScript does not see that an entry’s fields are the fields of its kind’s item.
    return Object.freeze(item) as Item<Kind>;
  };

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
    profiles: inOrder(content.profiles, byOrder),
    pages,
    facts,
    sources,
    diagrams,
    canDos: new Map(
      content['can-dos'].map(({ id, fields }) => [
        id,
        Object.freeze(fieldsLinkedBy(linkItem(`can-dos-${id}`), fields)),
      ]),
    ),
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

/** The fields with every name in them resolved; each of them is a section. */
function fieldsLinkedBy<Group extends object>(linkSection: LinkSection, fields: Group): Group {
  const linked = Object.entries(fields).map(([name, value]) => [name, linkSection(value as unknown)] as const);
  // Linking leaves every field’s shape as it is.
  return Object.fromEntries(linked) as Group;
}

/** The blocks between headings, each heading with what follows it. */
function sectionsOf(blocks: readonly Block[]): (readonly Block[])[] {
  const sections: Block[][] = [];
  for (const block of blocks) {
    const open = sections.at(-1);
    if (open && block.type !== 'heading') open.push(block);
    else sections.push([block]);
  }
  return sections;
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
