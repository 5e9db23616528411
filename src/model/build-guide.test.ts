import { describe, expect, it } from 'vitest';
import { buildGuide } from './build-guide.ts';
import type { SourceFile } from './content.ts';
import { guideJson, guideJsonSchema } from './guide-json.ts';
import { parseContent } from './parse-content.ts';
import { plainText } from './plain-text.ts';

const files: readonly SourceFile[] = [
  {
    path: 'src/content/facts/age.yml',
    text: 'name: Age\nvalue: "5"\nunit: min\nwindow: at most\ncomputed: 1 + 4\nchecked: 2026-11-23\n',
  },
  {
    path: 'src/content/terms/replica.yml',
    text: 'name: replica\naliases: [read replicas]\nmeans: A copy, :fact[age] old, or :fact[age]{only=value}.\n',
  },
  {
    path: 'src/content/terms/api.yml',
    text: 'name: API\nexpansion: application programming interface\nmeans: A door.\n',
  },
  {
    path: 'src/content/pages/second.md',
    text: '---\ntitle: Second\ndescription: See :term[Read Replicas].\npart: framework\norder: 2\nreviewed: 2026-11-23\n---\n\nText.\n',
  },
  {
    path: 'src/content/pages/first.md',
    text: '---\ntitle: First\ndescription: One.\npart: framework\norder: 1\nreviewed: 2026-11-22\n---\n\nText.\n',
  },
];

const guideOf = (given: readonly SourceFile[]) => buildGuide(parseContent(given).content);

describe('the guide', () => {
  const guide = guideOf(files);

  it('shows facts with unit and window, or their value alone', () => {
    const means = guide.termByName.get('replica')?.means;
    expect(means && plainText(means)).toBe('A copy, 5 min at most old, or 5 min.');
  });

  it('finds terms by name, alias and expansion, whatever their capitals', () => {
    const ids = ['replica', 'read replicas', 'api', 'application programming interface'].map(
      (name) => guide.termByName.get(name)?.id,
    );
    expect(ids).toEqual(['replica', 'replica', 'api', 'api']);
    expect(guide.pageById.get('second')?.description.inlines[1]).toEqual({
      type: 'term',
      id: 'replica',
      label: 'Read Replicas',
      definition: 'A copy, 5 min at most old, or 5 min.',
      mark: 'pages-second-1',
    });
  });

  it('marks a term once a section, and each mark by a name of its own', () => {
    const body = 'A :term[replica], a :term[read replicas] and an :term[API].\n\n## Next\n\nThe :term[replica].\n';
    const page = { path: 'src/content/pages/third.md', text: (files[3]?.text ?? '').replace('Text.\n', body) };
    const marks = JSON.stringify(guideOf([...files, page]).pageById.get('third')).match(/(?<="mark":")[^"]+/g);
    expect(marks).toEqual(['pages-third-1', 'pages-third-2', 'pages-third-3', 'pages-third-4']);
  });

  it('is in reading order: pages by place, terms A–Z', () => {
    expect(guide.pages.map(({ id }) => id)).toEqual(['first', 'second']);
    expect(guide.terms.map(({ id }) => id)).toEqual(['api', 'replica']);
  });

  it('cannot be changed', () => {
    const [term] = guide.terms;
    expect(() => Object.assign(term ?? {}, { name: 'other' })).toThrow(TypeError);
    expect(() => (guide.terms as unknown[]).push(1)).toThrow(TypeError);
  });

  it('is not built from content that names what is not there', () => {
    const broken = files.filter(({ path }) => !path.includes('/facts/'));
    expect(() => guideOf(broken)).toThrow('No fact is called “age”.');
  });

  it('becomes JSON in plain text, with an address for what has one', () => {
    const json = guideJson(guide, {
      edition: '1',
      built: '2026-11-24',
      reviewed: '2026-11-23',
      schema: '/s.json',
    }) as unknown as {
      readonly terms: readonly object[];
    };
    expect(json.terms[1]).toEqual({
      id: 'replica',
      name: 'replica',
      aliases: ['read replicas'],
      means: 'A copy, 5 min at most old, or 5 min.',
      address: '/glossary/#replica',
      words: 10,
    });
    expect(guideJsonSchema('/s.json')).toMatchObject({ $id: '/s.json', properties: { terms: { type: 'array' } } });
  });
});
