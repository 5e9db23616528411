import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtGuide } from '../built-guide.ts';
import { builtSite } from '../built-site.ts';
import { siteAddress } from '../site-address.ts';
import { builtFiles } from './built-files.ts';
import { schemaFaults, type Json } from './schema-faults.ts';

const { levels, skills, topics, phrases, terms, scenarios, profiles, pages, facts, sources } = builtGuide;
const lists = { levels, skills, topics, phrases, terms, scenarios, profiles, pages, facts, sources };
const schema = JSON.parse(readFileSync(join(builtSite, 'guide.schema.json'), 'utf8')) as Record<string, unknown>;

describe('guide.json', () => {
  test.each(Object.entries(lists))('gives addresses of %s at which the site has them', (_name, items) => {
    expect(items.length).toBeGreaterThan(0);
    const missing = items.filter(({ address }) => !isThere(address));
    expect(missing.map(({ address }) => address)).toEqual([]);
  });

  test('has every topic, phrase, level, skill and scenario that the site has a page for', () => {
    for (const name of ['topics', 'phrases', 'levels', 'skills', 'scenarios', 'profiles'] as const) {
      const shown = builtFiles.flatMap((file) => new RegExp(`^${name}/([^/]+)/index\\.html$`).exec(file)?.[1] ?? []);
      // The phrase book’s other views are lists, not phrases.
      const views = name === 'phrases' ? ['a-z', 'by-meeting'] : [];
      expect(shown.filter((id) => !views.includes(id))).toEqual(lists[name].map(({ id }) => id).sort());
    }
  });

  test('is as its schema says, to the last reference', () => {
    expect(schemaFaults(builtGuide as unknown as Json, schema)).toEqual([]);
  });

  test('names its schema by the public address, and the schema itself too', () => {
    expect(builtGuide.$schema).toBe(`${siteAddress}/guide.schema.json`);
    expect(schema['$id']).toBe(builtGuide.$schema);
  });

  test('has no value that stands for a missing one', () => {
    expect(JSON.stringify(builtGuide)).not.toMatch(/\bundefined\b|\[object \w|:null\b/);
  });
});

describe('a check against a schema', () => {
  const sample = {
    type: 'object',
    additionalProperties: false,
    required: ['name', 'size'],
    properties: {
      name: { type: 'string', pattern: '^[a-z]+$', minLength: 2 },
      size: { type: 'integer', exclusiveMinimum: 0, maximum: 9 },
      kind: { enum: ['small', 'large'] },
      day: { type: 'string', format: 'date' },
      tags: { type: 'array', minItems: 1, maxItems: 2, items: { type: 'string', refersTo: 'names' } },
      names: { type: 'array', items: { type: 'object' } },
    },
  };

  test('finds nothing in a value that keeps to it', () => {
    const good = { name: 'ab', size: 1, kind: 'small', day: '2026-11-23', tags: ['a'], names: [{ id: 'a' }] };
    expect(schemaFaults(good, sample)).toEqual([]);
  });

  test('finds each thing that is not as it says', () => {
    expect(
      schemaFaults(
        { name: 'A', size: 0.5, kind: 'huge', day: '23 May', tags: ['a', 'b', 'c'], names: [{ id: 'a' }], other: 1 },
        sample,
      ),
    ).toEqual([
      '$: “other” is not in the schema',
      '$.name: "A" does not match ^[a-z]+$',
      '$.name: too short',
      '$.size: 0.5 is no integer',
      '$.kind: "huge" is none of ["small","large"]',
      '$.day: "23 May" is no date',
      '$.tags: too many',
      '$.tags[1]: names has no "b"',
      '$.tags[2]: names has no "c"',
    ]);
    expect(schemaFaults({ tags: [] }, sample)).toEqual([
      '$: “name” is missing',
      '$: “size” is missing',
      '$.tags: too few',
    ]);
  });

  test('does not pass over a keyword that it does not know', () => {
    expect(schemaFaults(1, { not: {} })).toEqual(['$: the schema’s keyword “not” is not known']);
  });
});

function isThere(address: string): boolean {
  const [path = '', anchor] = address.split('#');
  const file = path === '/404/' ? '404.html' : `${path.slice(1)}index.html`;
  if (!builtFiles.includes(file)) return false;
  return anchor === undefined || readOnce(file).includes(` id="${anchor}"`);
}

const textByFile = new Map<string, string>();

function readOnce(file: string): string {
  const text = textByFile.get(file) ?? readFileSync(join(builtSite, file), 'utf8');
  textByFile.set(file, text);
  return text;
}
