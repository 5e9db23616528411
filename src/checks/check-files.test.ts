// cspell:ignore whynow lissten incidnet trem valu cachng fundation cach copie cahce cacing nmeens meens

import { describe, expect, it } from 'vitest';
import { parseRules } from '../model/parse-rules.ts';
import { formatProblem } from '../model/problem.ts';
import { checkFiles } from './check-files.ts';
import { rules } from './rules.ts';
import { changed, sampleFiles, words } from './sample-files.ts';

const topic = 'src/content/topics/caching.md';
const phrase = 'src/content/phrases/phrase-1.yml';
const profile = 'src/content/profiles/shop.yml';
const level = 'src/content/levels/conversant.md';
const distinct =
  'The order is paid, the parcel leaves on Monday, a customer waits at home for twenty minutes, then writes to support, who ask the shop. Nobody at the shop knows where it went. The driver does, and has a telephone. By the evening all is well again, as it often is. What remains is a note in a book and a promise to say sooner when a parcel is late.';
const textOf = (path: string) => sampleFiles().find((file) => file.path === path)?.text ?? '';

type Changes = Readonly<Record<string, string | undefined>>;

/** What is wrong, the files that say it, and every line that must be reported. */
const faults: readonly (readonly [what: string, changes: Changes, ...problems: readonly string[]])[] = [
  [
    'a file with an ending that its folder does not take',
    { 'src/content/terms/cold.md': 'name: cold' },
    'src/content/terms/cold.md:1:1  Unexpected file, a term ends in .yml. Rename it or move it elsewhere. [known-file]',
  ],
  [
    'a file name with capitals',
    { 'src/content/terms/Cold_Start.yml': 'name: cold start\nmeans: A first start after a pause.\n' },
    'src/content/terms/Cold_Start.yml:1:1  Unexpected file name “Cold_Start”, expected lower-case words joined by hyphens. Rename the file. [file-name]',
  ],
  [
    'one name in two folders',
    { 'src/content/terms/more/cache.yml': 'name: caching store\nmeans: A store that holds copies nearby.\n' },
    'src/content/terms/more/cache.yml:1:1  The term “cache” is already written in src/content/terms/cache.yml. Rename or merge one of them. [unique-id]',
  ],
  [
    'a page without fields',
    { 'src/content/pages/extra.md': 'Only words.\n' },
    'src/content/pages/extra.md:1:1  Missing fields at the top. Put them between two lines of three hyphens. [front-matter]',
  ],
  [
    'fields that nothing closes',
    { 'src/content/pages/extra.md': '---\ntitle: Extra\n' },
    'src/content/pages/extra.md:1:1  Missing line of three hyphens below the fields. Add it. [front-matter]',
  ],
  [
    'a control character',
    changed(phrase, 'Saying 1', 'Saying 1\u0000'),
    'src/content/phrases/phrase-1.yml:1:15  Unexpected character. Save the file as UTF-8, or delete it. [readable-text]',
  ],
  [
    'an unclosed quotation mark',
    changed(phrase, 'says: Saying 1', 'says: "Saying 1'),
    'src/content/phrases/phrase-1.yml:1:7  Unclosed quotation mark or bracket. Close it, or put the text in a >- block. [yaml-syntax]',
  ],
  [
    'a field written twice',
    changed(phrase, 'dontSay:', 'says: Again\ndontSay:'),
    'src/content/phrases/phrase-1.yml:9:1  Unexpected second field “says”. Keep one of the two. [yaml-syntax]',
  ],
  [
    'a field written twice, the first time without a value, in lines that end in two characters',
    { [phrase]: textOf(phrase).replace('says:', 'says:\nsays:').replaceAll('\n', '\r\n') },
    'src/content/phrases/phrase-1.yml:2:1  Unexpected second field “says”. Keep one of the two. [yaml-syntax]',
  ],
  [
    'a colon in running text',
    changed('src/content/terms/cache.yml', 'means: A nearby', 'means: A note: nearby'),
    'src/content/terms/cache.yml:3:8  Unexpected colon or indent. Put text with a colon in a >- block; begin fields in one column. [yaml-syntax]',
  ],
  [
    'a misspelt field',
    changed(phrase, 'whyNow:', 'whynow:'),
    'src/content/phrases/phrase-1.yml:4:1  Unexpected field “whynow”. Did you mean “whyNow”? [known-field]',
  ],
  [
    'a misspelt field in a list',
    changed(topic, '    listen:', '    lissten:'),
    'src/content/topics/caching.md:14:5  Unexpected field “lissten” in item 1 of “questions”. Did you mean “listen”? [known-field]',
  ],
  [
    'a missing field',
    changed(phrase, /dontSay: .*\n/, ''),
    'src/content/phrases/phrase-1.yml:1:1  Missing field “dontSay”. Add it: one line that would not help, as it would be said. [required-field]',
  ],
  [
    'a missing field in a group',
    changed(topic, /  time: .*\n/, ''),
    'src/content/topics/caching.md:8:3  Missing field “changes.time”. Add it: what it does to dates. [required-field]',
  ],
  [
    'a text for a list',
    changed(phrase, 'meetings: [incident]', 'meetings: incident'),
    'src/content/phrases/phrase-1.yml:11:11  Unexpected text in “meetings”, expected a list. Write each item on a line of its own, after a hyphen. [field-value]',
  ],
  [
    'a text for a list of a few',
    changed('src/content/can-dos/data.yml', /conversant:\n(.*\n){3}/, 'conversant: a longer text\n'),
    'src/content/can-dos/data.yml:5:13  Unexpected text in “conversant”, expected a list. Write each item on a line of its own, after a hyphen. [field-value]',
  ],
  [
    'a list for a text',
    changed(phrase, 'topic: caching', 'topic: [caching]'),
    'src/content/phrases/phrase-1.yml:10:8  Unexpected list in “topic”, expected text. Write one text instead. [field-value]',
  ],
  [
    'a word that is not one of its list',
    changed(phrase, '[incident]', '[incidnet]'),
    'src/content/phrases/phrase-1.yml:11:12  Unexpected “incidnet” in item 1 of “meetings”. Did you mean “incident”? [field-value]',
  ],
  [
    'a day that no calendar has',
    changed(topic, 'reviewed: 2026-11-23', 'reviewed: 2026-13-40'),
    'src/content/topics/caching.md:34:11  Unexpected “2026-13-40” in “reviewed”. Write a day of the calendar, as YYYY-MM-DD. [field-value]',
  ],
  [
    'a place between two numbers',
    changed(topic, 'order: 10', 'order: 1.5'),
    'src/content/topics/caching.md:4:8  Unexpected 1.5 in “order”, expected a whole number above zero. Change it. [field-value]',
  ],
  [
    'a place of zero',
    changed(topic, 'order: 10', 'order: 0'),
    'src/content/topics/caching.md:4:8  Unexpected 0 in “order”, expected a whole number above zero. Change it. [field-value]',
  ],
  [
    'a field with nothing in it',
    changed(phrase, 'topic: caching', 'topic:'),
    'src/content/phrases/phrase-1.yml:10:7  Nothing in “topic”. Write it: the topic that explains it. [field-value]',
  ],
  [
    'an address without https',
    changed('src/content/sources/rfc-2.yml', 'https://example.org/2', 'http://example.org/2'),
    'src/content/sources/rfc-2.yml:4:6  Unexpected “http://example.org/2” in “url”. Write a full https address. [field-value]',
  ],
  [
    'two can-dos in a cell',
    changed('src/content/can-dos/data.yml', /(foundation:\n.*\n.*\n).*\n/, '$1'),
    'src/content/can-dos/data.yml:2:3  The list “foundation” has 2 items, expected 3–5. Add 1. [field-value]',
  ],
  [
    'a fact of unknown origin',
    changed('src/content/facts/cache-age.yml', 'source: rfc-1\n', ''),
    'src/content/facts/cache-age.yml:1:1  Unexpected fact without an origin. Name its source, or say how it is computed. [field-value]',
  ],
  [
    'a diagram without Mermaid',
    changed('diagrams/copy.mmd', /flowchart[^]*/, ''),
    'diagrams/copy.mmd:8:1  Nothing below the fields of the diagram. Write its Mermaid source. [missing-body]',
  ],
  [
    'HTML in prose',
    changed(topic, '## A worked number\n', '## A worked number\n\n<b>Bold</b> words.\n'),
    'src/content/topics/caching.md:45:1  Unexpected HTML. Write it as Markdown, or put code between backticks. [markdown]',
    'src/content/topics/caching.md:45:8  Unexpected HTML. Write it as Markdown, or put code between backticks. [markdown]',
  ],
  [
    'a heading of level 4',
    changed(topic, '## A worked number\n', '## A worked number\n\n#### Deep\n'),
    'src/content/topics/caching.md:45:1  Unexpected heading of level 4, expected 2 or 3. Change its number of # signs. [markdown]',
  ],
  [
    'a misspelt directive',
    changed(topic, '## A worked number\n', '## A worked number\n\nSee :trem[cache].\n'),
    'src/content/topics/caching.md:45:5  Unexpected directive :trem. Use :term[…] or :fact[…]. [markdown]',
  ],
  [
    'an image',
    changed(topic, '## A worked number\n', '## A worked number\n\n![A picture](/x.png)\n'),
    'src/content/topics/caching.md:45:1  Unexpected image in running text. Use **strong**, *emphasis*, `code`, links, terms and facts. [markdown]',
  ],
  [
    'a misspelt attribute',
    changed(topic, ':fact[cache-age]', ':fact[cache-age]{only=valu}'),
    'src/content/topics/caching.md:39:34  Unexpected “valu” in {only=valu} of :fact. Write {only=value}, or leave it out. [markdown]',
  ],
  [
    'an unknown topic',
    changed(phrase, 'topic: caching', 'topic: cachng'),
    'src/content/phrases/phrase-1.yml:10:8  No topic is called “cachng”. Did you mean “caching”? [known-topic]',
  ],
  [
    'an unknown skill',
    changed(topic, 'skill: data', 'skill: dta'),
    'src/content/topics/caching.md:3:8  No skill is called “dta”. Did you mean “data”? [known-skill]',
  ],
  [
    'an unknown level',
    changed(topic, 'level: foundation', 'level: fundation'),
    'src/content/topics/caching.md:5:8  No level is called “fundation”. Did you mean “foundation”? [known-level]',
  ],
  [
    'an unknown source',
    changed(topic, '[rfc-1, rfc-2]', '[rfc-1, rfc-3]'),
    'src/content/topics/caching.md:33:18  No source is called “rfc-3”. Did you mean “rfc-0”? [known-source]',
  ],
  [
    'an unknown phrase',
    changed(level, '- phrase-3', '- phrase-33'),
    'src/content/levels/conversant.md:34:5  No phrase is called “phrase-33”. Did you mean “phrase-3”? [known-phrase]',
  ],
  [
    'an unknown fact in prose',
    changed(topic, ':fact[cache-age]', ':fact[cach-age]'),
    'src/content/topics/caching.md:39:34  No fact is called “cach-age”. Did you mean “cache-age”? [known-fact]',
  ],
  [
    'an unknown diagram',
    changed(level, 'diagram: copy', 'diagram: copie'),
    'src/content/levels/conversant.md:42:10  No diagram is called “copie”. Did you mean “copy”? [known-diagram]',
  ],
  [
    'an undefined term',
    changed(topic, ':term[cache]', ':term[cahce]'),
    'src/content/topics/caching.md:39:3  No term is called “cahce”. Did you mean “cache”? [known-term]',
  ],
  [
    'a link to nowhere',
    changed(topic, '(/topics/caching/)', '(/topics/cacing/)'),
    'src/content/topics/caching.md:49:515  No page has the address “/topics/cacing/”. Did you mean “/topics/caching/”? [known-address]',
  ],
  [
    'a link to an anchor that its page lacks',
    changed(topic, '(/topics/caching/)', '(/topics/caching/#nope)'),
    'src/content/topics/caching.md:49:515  No part of “/topics/caching/” has the anchor “#nope”. Name one of its headings, or leave it out. [known-address]',
  ],
  [
    'a link without https',
    changed(topic, '(/topics/caching/)', '(http://example.org/)'),
    'src/content/topics/caching.md:49:515  Unexpected address “http://example.org/”, expected a safe one. Write it with https. [known-address]',
  ],
  [
    'a term’s alias taken by another',
    { 'src/content/terms/store.yml': 'name: store\naliases: [Caches]\nmeans: A place where copies are kept.\n' },
    'src/content/terms/store.yml:2:11  The name “Caches” is already used in src/content/terms/cache.yml:2. Keep it in one of the two. [unique-name]',
  ],
  [
    'a phrase said twice, whatever its capitals',
    changed(phrase, 'says: Saying 1', 'says: saying 2'),
    'src/content/phrases/phrase-2.yml:1:7  The name “Saying 2” is already used in src/content/phrases/phrase-1.yml:1. Keep it in one of the two. [unique-name]',
  ],
  [
    'two topics in one place',
    changed(topic, 'order: 10', 'order: 20'),
    'src/content/topics/copying.md:4:8  The place 20 is already taken by src/content/topics/caching.md. Choose another number. [unique-order]',
  ],
  [
    'a topic that is its own prerequisite',
    changed(topic, 'summary:', 'prerequisites: [caching]\nsummary:'),
    'src/content/topics/caching.md:6:17  The prerequisites go round in a circle: caching → caching. Remove one of them. [acyclic-prerequisites]',
  ],
  [
    'prerequisites that go round',
    {
      ...changed(topic, 'summary:', 'prerequisites: [copying]\nsummary:'),
      ...changed('src/content/topics/copying.md', 'summary:', 'prerequisites: [storing]\nsummary:'),
      ...changed('src/content/topics/storing.md', 'summary:', 'prerequisites: [caching]\nsummary:'),
    },
    'src/content/profiles/shop.yml:22:8  The topic “storing” builds on “caching”, which comes later. Move “caching” up. [reading-order]',
    'src/content/topics/caching.md:6:17  The prerequisites go round in a circle: caching → copying → storing → caching. Remove one of them. [acyclic-prerequisites]',
  ],
  [
    'a reading list that begins with what comes later',
    changed(profile, '[storing, copying, caching,', '[storing, copying, storing,'),
    'src/content/profiles/shop.yml:22:26  The topic “storing” is already on the list. Keep it once. [reading-order]',
  ],
  [
    'a profile under its budget',
    changed(profile, /start: .*/, 'start: Ask.'),
    'src/content/profiles/shop.yml:1:1  The profile has 166 words, expected 180–380. Add 14. [word-budget]',
  ],
  [
    'a page that is hard to read',
    changed(
      'src/content/profiles/shop.yml',
      /start: .*/,
      `start: ${'Organisational interoperability considerations '.repeat(20)}.`,
    ),
    'src/content/profiles/shop.yml:1:1  The page has reading grade 22.7, expected at most 13. Shorten its longest sentences. [reading-grade]',
  ],
  [
    'a paragraph that stands on another page too',
    {
      ...changed('src/content/scenarios/a-late-page.yml', /stake: .*/, `stake: ${distinct}`),
      ...changed('src/content/profiles/shop.yml', /product: .*/, `product: ${distinct.replace('twenty', 'two')}`),
    },
    'src/content/scenarios/a-late-page.yml:16:8  The paragraph is nearly the one at src/content/profiles/shop.yml:4. Say it once and link there, or reword it. [near-duplicate]',
  ],
  [
    'a missing level',
    { 'src/content/levels/technical.md': undefined },
    'src/content/levels/technical.md:1:1  Missing file, the guide needs the level “technical”. Write it. [whole-framework]',
  ],
  [
    'a missing page',
    { 'src/content/pages/home.md': undefined },
    'src/content/pages/home.md:1:1  Missing file, the guide needs the page “home”. Write it. [whole-framework]',
  ],
  [
    'a skill without can-dos',
    { 'src/content/can-dos/data.yml': undefined },
    'src/content/can-dos/data.yml:1:1  Missing file, the guide needs the row of can-dos “data”. Write it. [whole-framework]',
  ],
  [
    'a fifth level',
    { 'src/content/levels/fifth.md': textOf(level).replace('order: 2', 'order: 5') },
    'src/content/levels/fifth.md:1:1  Unexpected level “fifth”, the framework has foundation, conversant, hands-on, technical. Remove the file. [whole-framework]',
  ],
  [
    'a missing skill',
    { 'src/content/skills/tools.md': undefined },
    'src/content/skills/tools.md:1:1  Missing file, the guide needs the skill “tools”. Write it. [whole-framework]',
  ],
  [
    'a sixth skill',
    { 'src/content/skills/magic.md': textOf('src/content/skills/data.md').replace('order: 2', 'order: 6') },
    'src/content/skills/magic.md:1:1  Unexpected skill “magic”, the framework has apis, data, systems, communication, tools. Remove the file. [whole-framework]',
  ],
  [
    'a skill that ends in a list',
    { 'src/content/skills/data.md': `${textOf('src/content/skills/data.md')}\n- one\n` },
    'src/content/skills/data.md:33:1  The skill “data” does not end in a paragraph. End it with where the skill stops. [whole-framework]',
  ],
  [
    'no reading speed',
    { 'src/content/facts/reading-speed.yml': undefined },
    'src/content/facts/reading-speed.yml:1:1  Missing file, the guide needs the fact “reading-speed”. Write it. [whole-framework]',
  ],
  [
    'a reading speed without a number',
    changed('src/content/facts/reading-speed.yml', '"238"', 'fast'),
    'src/content/facts/reading-speed.yml:2:8  Unexpected value “fast”, expected words a minute, which reading times are computed with. Write digits. [whole-framework]',
  ],
  [
    'a diagram that no page shows',
    { 'diagrams/lonely.mmd': textOf('diagrams/copy.mmd') },
    'diagrams/lonely.mmd:1:1  No page shows the diagram “lonely”. Add ::diagram[lonely] to one, or delete the file. [shown-diagram]',
  ],
  [
    'a superseded source',
    changed(topic, '[rfc-1, rfc-2]', '[rfc-1, rfc-0]'),
    'src/content/topics/caching.md:33:18  The source “rfc-0” is superseded. Cite “rfc-1” instead. [current-source]',
  ],
  [
    'a renamed section',
    changed(topic, '## A worked number', '## A number'),
    'src/content/topics/caching.md:43:4  Unexpected sections “How it works”, “A number”, “Trade-offs”, expected “How it works”, “A worked number”, “Trade-offs”. Put them in this order. [section-order]',
  ],
  [
    'a topic over its budget',
    changed(topic, '## Trade-offs\n', `## Trade-offs\n\n${words(400)}\n`),
    'src/content/topics/caching.md:1:1  The topic has 1149 words, expected 700–1000. Cut 149. [word-budget]',
  ],
  [
    'a summary under its budget',
    changed(topic, /summary: .*/, `summary: ${words(10)}`),
    'src/content/topics/caching.md:6:10  The summary has 10 words, expected 25–35. Add 15. [word-budget]',
  ],
  [
    'a phrase too long for the sheets',
    changed(phrase, 'says: Saying 1', `says: ${'Saying '.repeat(10)}1`),
    'src/content/phrases/phrase-1.yml:1:7  The phrase has 71 characters, expected at most 60. Shorten it. [line-length]',
  ],
  [
    'a banned word',
    changed('src/content/terms/cache.yml', 'A nearby copy', 'A simply nearby copy'),
    'src/content/terms/cache.yml:3:10  Unexpected word “simply” in a term. Cut it or say what is meant. [banned-word]',
  ],
  [
    'straight quotation marks and a tight percentage',
    changed('src/content/terms/cache.yml', 'A nearby copy', "Its owner's copy, at 99.9%, nearby"),
    "src/content/terms/cache.yml:3:17  Unexpected straight quotation mark in “Its owner's copy, at 99”. Write ’ or “ ”. [typography]",
    'src/content/terms/cache.yml:3:32  Unexpected percentage without a space in “copy, at 99.9%, nearby of”. Write “99.9 %”. [typography]',
  ],
  [
    'several faults in one file',
    changed(phrase, /says: [^]*whyNow/, 'says: [x]\nmeens: short\nwhyNow'),
    'src/content/phrases/phrase-1.yml:1:7  Unexpected list in “says”, expected text. Write one text instead. [field-value]',
    'src/content/phrases/phrase-1.yml:2:1  Unexpected field “meens”. Did you mean “means”? [known-field]',
  ],
];

describe('checking content files', () => {
  it('finds nothing in a guide that breaks no rule', () => {
    expect(checkFiles(sampleFiles()).problems).toEqual([]);
  });

  it.each(faults.map(([what, changes, ...problems]) => ({ what, changes, problems })))('reports $what', (fault) => {
    const { changes, problems } = fault;
    expect(checkFiles(sampleFiles(changes)).problems.map(formatProblem)).toEqual(problems);
  });

  it('has a failing file for every rule', () => {
    const reported = new Set(
      faults.flatMap(([, , ...problems]) => problems).map((line) => /\[([^\][]+)\]$/.exec(line)?.[1]),
    );
    const names = [...Object.keys(parseRules), ...rules.map(({ name }) => name).filter((name) => name !== 'known-…')];
    expect(names.filter((name) => !reported.has(name))).toEqual([]);
  });

  it('reports the faults of many files in one run, by file and place', () => {
    const changes = Object.assign({}, ...faults.slice(0, 12).map(([, change]) => change)) as Changes;
    const lines = checkFiles(sampleFiles(changes)).problems.map(({ path }) => path);
    expect(new Set(lines).size).toBeGreaterThan(4);
    expect(lines).toEqual([...lines].sort());
  });

  it('lets a page repeat itself: near copies are looked for between pages', () => {
    const [[path, text] = ['', '']] = Object.entries(
      changed('src/content/profiles/shop.yml', /start: .*/, `start: ${distinct}`),
    );
    const files = sampleFiles({ [path]: text.replace(/product: .*/, `product: ${distinct}`) });
    expect(checkFiles(files).problems.map(formatProblem)).toEqual([]);
  });
});
