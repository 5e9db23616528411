import { factText } from './fact-text.ts';
import type { Fields } from './content.ts';
import { plainText } from './plain-text.ts';
import { termNames } from './term-names.ts';
import type { FactInline, Inline, TermInline } from './text.ts';

interface Named<Kind extends 'facts' | 'terms'> {
  readonly id: string;
  readonly fields: Fields<Kind>;
}

/** A part of an item, or a list of its blocks, with every name in it resolved and everything frozen. */
export type LinkSection = <Value>(value: Value) => Value;

/**
 * Resolves the names in running text: a fact is shown as readers see it; a term gets its id, its definition and a mark
 * of its own. The first call names an item; what it gives back is called once a section, and a term that a section has
 * marked before is plain text from then on. Throws where something named does not exist.
 */
export function linkNames(
  facts: readonly Named<'facts'>[],
  terms: readonly Named<'terms'>[],
): (item: string) => LinkSection {
  const factById = new Map(facts.map(({ id, fields }) => [id, fields]));
  const termByName = new Map(terms.flatMap((term) => termNames(term.id, term.fields).map((name) => [name, term])));
  const factOf = (inline: FactInline): FactInline => ({
    ...inline,
    shown: factText(known(factById, inline.id, 'fact'), inline.only),
  });
  const definitions = new Map(
    terms.map(({ id, fields }) => [id, plainText(linked(fields.means.inlines, factOf, ({ label }) => words(label)))]),
  );

  return (item) => {
    let marks = 0;
    return (section) => {
      const marked = new Set<string>();
      return linked(section, factOf, (inline) => {
        const { id } = known(termByName, inline.id.toLowerCase(), 'term');
        if (marked.has(id)) return words(inline.label);
        marked.add(id);
        marks += 1;
        return { ...inline, id, definition: known(definitions, id, 'term'), mark: `${item}-${marks}` };
      });
    };
  };
}

function linked<Value>(
  value: Value,
  factOf: (inline: FactInline) => Inline,
  termOf: (inline: TermInline) => Inline,
): Value {
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return Object.freeze(node.map(walk));
    if (typeof node !== 'object' || node === null) return node;
    if (isNamed(node)) return Object.freeze(node.type === 'fact' ? factOf(node) : termOf(node));
    return Object.freeze(Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, walk(inner)])));
  };
  // Every node is replaced by one of its own shape, and an inline by an inline.
  return walk(value) as Value;
}

function isNamed(node: object): node is FactInline | TermInline {
  return 'type' in node && (node.type === 'fact' || node.type === 'term') && 'id' in node;
}

function words(value: string): Inline {
  return { type: 'text', value };
}

function known<Value>(values: ReadonlyMap<string, Value>, name: string, noun: string): Value {
  const value = values.get(name);
  if (value === undefined)
    throw new Error(`No ${noun} is called “${name}”. Check the content before building the guide.`);
  return value;
}
