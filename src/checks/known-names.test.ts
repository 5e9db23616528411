// cspell:ignore foundtion fetchin
// cspell:ignore fundation stroing cachin phrse copyng copi storng stroe chace

import { describe, expect, it } from 'vitest';
import { collectionNames } from '../model/collections.ts';
import { describeFields } from '../model/describe-fields.ts';
import { formatProblem } from '../model/problem.ts';
import { checkFiles } from './check-files.ts';
import { changed, sampleFiles } from './sample-files.ts';

const topic = 'src/content/topics/caching.md';
const phrase = 'src/content/phrases/phrase-1.yml';
const term = 'src/content/terms/cache.yml';
const level = 'src/content/levels/conversant.md';
const skill = 'src/content/skills/data.md';
const profile = 'src/content/profiles/shop.yml';
const scenario = 'src/content/scenarios/a-late-page.yml';

/** Every field that names something: where it is, how to spoil it, and what must be said of it. */
const references: readonly (readonly [field: string, path: string, part: string, spoilt: string, problem: string])[] = [
  ['topics skill', topic, 'skill: data', 'skill: dat', '3:8  No skill is called “dat”. Did you mean “data”?'],
  [
    'topics level',
    topic,
    'level: foundation',
    'level: fundation',
    '5:8  No level is called “fundation”. Did you mean “foundation”?',
  ],
  [
    'topics prerequisites',
    topic,
    'summary:',
    'prerequisites: [copying, stroing]\nsummary:',
    '6:26  No topic is called “stroing”. Did you mean “storing”?',
  ],
  [
    'topics sources',
    topic,
    'sources: [rfc-1',
    'sources: [rfcs-1',
    '33:11  No source is called “rfcs-1”. Did you mean “rfc-1”?',
  ],
  [
    'phrases topic',
    phrase,
    'topic: caching',
    'topic: cachin',
    '10:8  No topic is called “cachin”. Did you mean “caching”?',
  ],
  [
    'phrases level',
    phrase,
    'topic: caching',
    'topic: caching\nlevel: beginner',
    '11:8  No level is called “beginner”. Write it first, or name another.',
  ],
  [
    'terms topic',
    term,
    'topic: caching',
    'topic: caching-2',
    '4:8  No topic is called “caching-2”. Did you mean “caching”?',
  ],
  [
    'scenarios said[].phrase',
    scenario,
    'phrase: phrase-1',
    'phrase: phrse-1',
    '12:13  No phrase is called “phrse-1”. Did you mean “phrase-1”?',
  ],
  [
    'scenarios next',
    scenario,
    'next: [caching]',
    'next: [cacheing]',
    '25:8  No topic is called “cacheing”. Did you mean “caching”?',
  ],
  ...['apis', 'data', 'systems', 'communication', 'tools'].map(
    (skill, index) =>
      [
        `profiles targets.${skill}.level`,
        profile,
        `${skill}:\n    level: foundation`,
        `${skill}:\n    level: foundtion`,
        `${7 + 3 * index}:12  No level is called “foundtion”. Did you mean “foundation”?`,
      ] as const,
  ),
  [
    'profiles hear',
    profile,
    'hear: [phrase-1',
    'hear: [phrse-1',
    '21:8  No phrase is called “phrse-1”. Did you mean “phrase-1”?',
  ],
  ['profiles read', profile, 'fetching', 'fetchin', '22:35  No topic is called “fetchin”. Did you mean “fetching”?'],
  [
    'levels next',
    level,
    'next: [caching, copying',
    'next: [caching, copyng',
    '25:17  No topic is called “copyng”. Did you mean “copying”?',
  ],
  [
    'levels hear',
    level,
    '- phrase-9',
    '- phrase-x9',
    '40:5  No phrase is called “phrase-x9”. Did you mean “phrase-9”?',
  ],
  [
    'levels numbers',
    level,
    'numbers: [cache-age,',
    'numbers: [cache-ages,',
    '41:11  No fact is called “cache-ages”. Did you mean “cache-age”?',
  ],
  [
    'levels diagram',
    level,
    'diagram: copy',
    'diagram: copi',
    '42:10  No diagram is called “copi”. Did you mean “copy”?',
  ],
  [
    'skills learn[].topic',
    skill,
    'item: Thing 2',
    'item: Thing 2\n    topic: storng',
    '14:12  No topic is called “storng”. Did you mean “storing”?',
  ],
  [
    'skills hear',
    skill,
    '- phrase-9',
    '- phrase-x9',
    '24:5  No phrase is called “phrase-x9”. Did you mean “phrase-9”?',
  ],
  [
    'skills numbers',
    skill,
    'numbers: [cache-age,',
    'numbers: [cache-ages,',
    '25:11  No fact is called “cache-ages”. Did you mean “cache-age”?',
  ],
  [
    'skills diagram',
    skill,
    'diagram: copy',
    'diagram: copi',
    '26:10  No diagram is called “copi”. Did you mean “copy”?',
  ],
  ...['planning', 'design-review', 'incident', 'vendor-call'].map(
    (meeting, index) =>
      [
        `skills meetings.${meeting}`,
        skill,
        `${meeting}: [caching, copying`,
        `${meeting}: [caching, copyng`,
        `${28 + index}:${15 + meeting.length}  No topic is called “copyng”. Did you mean “copying”?`,
      ] as const,
  ),
  [
    'facts source',
    'src/content/facts/cache-age.yml',
    'source: rfc-1',
    'source: rfc1',
    '5:9  No source is called “rfc1”. Did you mean “rfc-1”?',
  ],
  [
    'sources supersededBy',
    'src/content/sources/rfc-0.yml',
    'supersededBy: rfc-1',
    'supersededBy: rfc-11',
    '5:15  No source is called “rfc-11”. Did you mean “rfc-1”?',
  ],
];

const problemsOf = (changes: Readonly<Record<string, string | undefined>>) =>
  checkFiles(sampleFiles(changes)).problems.map(formatProblem);

describe('names of things that do not exist', () => {
  it.each(references)('are reported in the field %s', (_field, path, part, spoilt, problem) => {
    const [, noun = ''] = /No (\w+) is/.exec(problem) ?? [];
    expect(problemsOf(changed(path, part, spoilt))).toEqual([`${path}:${problem} [known-${noun}]`]);
  });

  it('are looked for in every field that can hold them', () => {
    const fields = collectionNames.flatMap((name) =>
      describeFields(name)
        .filter(({ holds }) => /\bids? of a/.test(holds) || /\bids of /.test(holds))
        .map((field) => `${name} ${field.name}`),
    );
    expect(references.map(([field]) => field).sort()).toEqual(fields.sort());
  });

  it('are reported in prose at the word itself, in fields of any layout', () => {
    const means = `means: >-\n  A copy, kept nearby until the\n  next :term[stroe\n  of copies] is asked.`;
    expect(problemsOf(changed(term, /means: .*/, means))).toEqual([
      `${term}:5:8  No term is called “stroe of copies”. Write it first, or name another. [known-term]`,
    ]);
    expect(problemsOf(changed(term, /means: (.*)/, 'means: "A \\"nearby\\" :fact[cache-aeg] copy, kept."'))).toContain(
      `${term}:3:22  No fact is called “cache-aeg”. Did you mean “cache-age”? [known-fact]`,
    );
  });

  it('are reported in optional running text too', () => {
    expect(problemsOf(changed(term, 'topic: caching', 'topic: caching\nmisleads: A :term[chace].'))).toEqual([
      `${term}:5:13  No term is called “chace”. Did you mean “cache”? [known-term]`,
    ]);
  });

  it('are reported every time, each at its own place', () => {
    expect(problemsOf(changed(topic, 'word. See', 'word. :term[nope] and :term[nope]. See'))).toEqual([
      `${topic}:49:511  No term is called “nope”. Write it first, or name another. [known-term]`,
      `${topic}:49:527  No term is called “nope”. Write it first, or name another. [known-term]`,
    ]);
  });
});

it('finds a term by its name, its id or an alias, whatever the capitals', () => {
  const files = changed(topic, ':term[cache]', ':term[Cache], :term[CACHES] and :term[copies]{id=cache}');
  expect(problemsOf(files)).toEqual([]);
});
