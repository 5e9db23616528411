import { z } from 'zod';
import { blockText } from './block-text.ts';
import { collectionNames, collections, type Collection } from './collections.ts';
import { countWords } from './count-words.ts';
import type { Guide } from './guide.ts';
import { plainText } from './plain-text.ts';
import type { Block, Text } from './text.ts';

/** The whole guide for machine readers: every kind of item as a list, running text as plain text, prose as paragraphs. */
export function guideJson(
  guide: Guide,
  about: { readonly edition: string; readonly built: string; readonly reviewed: string; readonly schema: string },
) {
  const { schema, ...facts } = about;
  return {
    $schema: schema,
    ...facts,
    licence: 'CC-BY-4.0',
    ...Object.fromEntries(jsonCollections.map((name) => [name, guide[name].map((item) => itemJson(name, item))])),
    'can-dos': [...guide.canDos].map(([id, canDos]) => ({ id, ...(plain(canDos) as object) })),
  };
}

/** The JSON Schema of `guide.json`, made from the schemas of the content itself. */
export function guideJsonSchema(id: string): object {
  const lists = collectionNames.map((name) => [name, { type: 'array', items: itemSchema(name) }] as const);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title: 'Technical Enough: the whole guide',
    type: 'object',
    additionalProperties: false,
    required: ['edition', 'built', 'reviewed', 'licence', ...collectionNames],
    properties: {
      $schema: { type: 'string' },
      edition: { type: 'string', description: 'The guide’s version.' },
      built: { type: 'string', format: 'date', description: 'The day of the source that the site was built from.' },
      reviewed: { type: 'string', format: 'date', description: 'The newest day on which any page was reviewed.' },
      licence: { const: 'CC-BY-4.0' },
      ...Object.fromEntries(lists),
    },
  };
}

const jsonCollections = collectionNames.filter((name) => name !== 'can-dos');

/** The kinds of items that are read on pages of others, and have no address of their own. */
const withoutAddress: ReadonlySet<Collection> = new Set(['can-dos', 'diagrams']);

interface JsonSource {
  readonly path: string;
  readonly address: string;
  readonly blocks: readonly Block[];
}

function itemJson(collection: Collection, { path: _path, address, blocks, ...item }: JsonSource) {
  return {
    ...(plain(item) as object),
    ...(withoutAddress.has(collection) ? {} : { address }),
    ...(blocks.length > 0 ? { body: blocks.map(blockText) } : {}),
    words: countWords([item, blocks]),
  };
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if ('inlines' in value) return plainText(value as Text);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

function itemSchema(name: Collection): object {
  const { $schema: _dialect, ...fields } = z.toJSONSchema(collections[name].schema, { io: 'input' });
  const own: Record<string, object> = {
    id: { type: 'string' },
    ...(withoutAddress.has(name)
      ? {}
      : { address: { type: 'string', description: 'Where it is read, from the site’s root.' } }),
    ...(name === 'can-dos'
      ? {}
      : {
          words: { type: 'integer', description: 'How many words a reader reads.' },
          ...(collections[name].ending === '.md' ? { body: { type: 'array', items: { type: 'string' } } } : {}),
          ...(name === 'diagrams' ? { mermaid: { type: 'string' } } : {}),
        }),
  };
  return {
    ...fields,
    properties: { ...own, ...(fields.properties ?? {}) },
    required: ['id', ...(fields.required ?? [])],
  };
}
