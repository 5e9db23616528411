import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { builtGuide } from '../built-guide.ts';
import { builtSite } from '../built-site.ts';
import { plainWords } from '../plain-words.ts';
import { parseXml } from './parse-xml.ts';
import { readSeparated } from './read-separated.ts';

const file = readFileSync(join(builtSite, 'downloads/technical-enough-anki.txt'), 'utf8');
const lines = file.split('\n');
const header = lines.filter((line) => line.startsWith('#'));
const notes = readSeparated(lines.slice(header.length).join('\n')).map(
  ([guid = '', front = '', back = '', deck = '', tags = '', ...more]) => ({
    guid,
    front: wordsOf(front),
    html: `${front} ${back}`,
    back: wordsOf(back),
    deck,
    tags: tags.split(' '),
    more,
  }),
);
const noteById = new Map(notes.map((note) => [note.guid, note]));

function wordsOf(html: string): string {
  return plainWords(JSDOM.fragment(html).textContent);
}

test('says to Anki, before anything else, how it is to be read', () => {
  expect(header).toEqual([
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    '#columns:Guid\tFront\tBack\tDeck\tTags',
    '#guid column:1',
    '#deck column:4',
    '#tags column:5',
  ]);
  expect(lines.slice(0, header.length)).toEqual(header);
});

test('has a note on every line, with every column', () => {
  expect(file.endsWith('\n')).toBe(true);
  expect(file).not.toMatch(/\r|\ufeff/);
  expect(notes).toHaveLength(lines.length - header.length - 1);
  expect(notes.filter(({ more, tags }) => more.length > 0 || tags.includes(''))).toEqual([]);
});

test('has every phrase and every term once, under an identifier that comes from its id', () => {
  const expected = [
    ...builtGuide.phrases.map(({ id }) => `technical-enough-phrase-${id}`),
    ...builtGuide.terms.map(({ id }) => `technical-enough-term-${id}`),
  ];
  expect(notes.map(({ guid }) => guid)).toEqual(expected);
  expect(noteById.size).toBe(notes.length);
  // Anki takes notes with the same front for the same note.
  expect(new Set(notes.map(({ front }) => front.toLowerCase())).size).toBe(notes.length);
});

test('asks with the sentence, and answers with what it means, what it costs and the first question', () => {
  for (const { id, says, means, ask, ...phrase } of builtGuide.phrases) {
    const note = noteById.get(`technical-enough-phrase-${id}`);
    expect(note?.front).toBe(`“${says}”`);
    expect(note?.deck).toBe('Technical Enough::Phrases');
    const { cost } = phrase as unknown as { cost: string };
    for (const words of [means, cost, ask[0] ?? '']) expect(note?.back).toContain(plainWords(words));
  }
});

test('asks with the term, and answers with its definition', () => {
  for (const { id, name, ...term } of builtGuide.terms) {
    const note = noteById.get(`technical-enough-term-${id}`);
    expect(note?.front).toBe(name);
    expect(note?.deck).toBe('Technical Enough::Glossary');
    expect(note?.back).toContain(plainWords((term as unknown as { means: string }).means));
  }
});

test('has tags for kinds, skills and levels that the guide has', () => {
  const groups: Readonly<Record<string, readonly string[]>> = {
    kind: ['phrase', 'term', 'ordinary-word'],
    skill: builtGuide.skills.map(({ id }) => id),
    level: builtGuide.levels.map(({ id }) => id),
  };
  for (const { guid, tags } of notes) {
    for (const tag of tags) {
      const [root, group = '', name] = tag.split('::');
      expect(root, guid).toBe('technical-enough');
      expect(groups[group], guid).toContain(name);
    }
    if (guid.includes('-phrase-')) expect(tags, guid).toHaveLength(3);
  }
});

test('is HTML that loads nothing', () => {
  const html = notes.map((note) => note.html);
  expect(
    parseXml(`<all>${html.map((each) => `<note>${each}</note>`).join('')}</all>`).documentElement.children,
  ).toHaveLength(notes.length);
  expect(html.filter((each) => /<(?:script|img|style|link)|\[sound:|\{\{/.test(each))).toEqual([]);
});
