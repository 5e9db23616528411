import { describe, expect, test } from 'vitest';
import { builtGuide } from '../built-guide.ts';
import { ebookPages } from './built-ebook.ts';

/** Fields that hold ids, dates and what only the site or its search shows. */
const notShown = new Set([
  'id',
  'address',
  'nav',
  'description',
  'aliases',
  'locator',
  'checked',
  'reviewed',
  'published',
]);
const pagesOfTheSite = ['home', 'not-found', 'nothing-found', 'downloads', 'offline', 'topics', 'accessibility'];

const pressed = (text: string): string => text.replace(/\s+/g, '');

const wordsByFile = new Map([...ebookPages].map(([file, document]) => [file, pressed(document.body.textContent)]));

/** What an item says in more than one word: its fields, and its prose by lines and cells without their marks. */
function linesOf(value: unknown, field = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => linesOf(each, field));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, inner]) => (notShown.has(name) ? [] : linesOf(inner, name)));
  if (typeof value !== 'string' || !/\s/.test(value)) return [];
  if (field !== 'body') return [value];
  return value
    .split('\n')
    .flatMap((line) => line.replace(/^(?:#+|-|\d+\.) /, '').split(/^\| | \| | \|$/))
    .filter((line) => /\w/.test(line) && !/^\[Diagram: /.test(line));
}

/** What an item says that its page of the e-book does not. */
function missingFrom(file: string, item: object): string[] {
  const words = wordsByFile.get(file) ?? '';
  return linesOf(item)
    .filter((line) => !words.includes(pressed(line)))
    .map((line) => `${file}: ${line}`);
}

describe('the e-book says all that the guide says of', () => {
  const { topics, skills, levels, scenarios, profiles, pages, terms, sources, phrases } = builtGuide;
  const pageOf: readonly (readonly [string, readonly (readonly [string, object])[]])[] = [
    ['topics', topics.map((item) => [`topic-${item.id}.xhtml`, item])],
    ['skills', skills.map((item) => [`skill-${item.id}.xhtml`, item])],
    ['levels', levels.map((item) => [`level-${item.id}.xhtml`, item])],
    ['scenarios', scenarios.map((item) => [`scenario-${item.id}.xhtml`, item])],
    ['profiles', profiles.map((item) => [`profile-${item.id}.xhtml`, item])],
    [
      'pages',
      pages.filter(({ id }) => !pagesOfTheSite.includes(id)).map((item) => [`${item.id}.xhtml`, item] as const),
    ],
    ['terms', terms.map((item) => ['glossary.xhtml', item])],
    ['sources', sources.map((item) => ['sources.xhtml', item])],
    ['can-dos', builtGuide['can-dos'].map((item) => ['levels.xhtml', item])],
  ];

  test.each(pageOf)('its %s', (_name, items) => {
    expect(items.length).toBeGreaterThan(0);
    expect(items.reduce((sum, [, item]) => sum + linesOf(item).length, 0)).toBeGreaterThan(items.length);
    expect(items.flatMap(([file, item]) => missingFrom(file, item))).toEqual([]);
  });

  test('its phrases, each under its own heading', () => {
    const sections = new Map(
      [...ebookPages]
        .filter(([file]) => /^phrases-/.test(file))
        .flatMap(([, document]) =>
          [...document.querySelectorAll('section.phrase')].map(
            (section) => [section.querySelector('h2')?.id, pressed(section.textContent)] as const,
          ),
        ),
    );
    expect([...sections.keys()].sort()).toEqual(phrases.map(({ id }) => id).sort());
    const missing = phrases.flatMap((phrase) =>
      [...linesOf(phrase), ...phrase.aliases].filter((line) => !sections.get(phrase.id)?.includes(pressed(line))),
    );
    expect(missing).toEqual([]);
  });

  test('its numbers, each with its window', () => {
    const rows = new Map(
      [...(ebookPages.get('facts.xhtml')?.querySelectorAll('tbody tr') ?? [])].map((row) => [
        row.id,
        pressed(row.textContent),
      ]),
    );
    expect([...rows.keys()]).toEqual(builtGuide.facts.map(({ id }) => id));
    for (const { id, value, unit, window, name } of builtGuide.facts)
      expect(rows.get(id)).toContain(pressed([value, unit, window ?? '–', name].filter(Boolean).join('')));
  });

  test('its diagrams, at least those that its topics show', () => {
    for (const { id, body } of topics) {
      const shown = body.flatMap((line) => [...line.matchAll(/\[Diagram: ([\w-]+)\]/g)].map(([, name]) => name));
      const figures = [...(ebookPages.get(`topic-${id}.xhtml`)?.querySelectorAll('figure') ?? [])];
      expect(figures.map((figure) => figure.id)).toEqual(shown.map((name) => `figure-${name}`));
    }
  });
});
