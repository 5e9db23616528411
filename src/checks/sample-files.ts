import type { SourceFile } from '../model/content.ts';
import { pagesAbout } from './pages-about.ts';
import { sitePages } from './site-pages.ts';

/** The files of the smallest guide that passes every rule, by path; `changes` replaces files, or removes them with undefined. */
export function sampleFiles(changes: Readonly<Record<string, string | undefined>> = {}): SourceFile[] {
  return Object.entries({ ...sample, ...changes }).flatMap(([path, text]) =>
    text === undefined ? [] : [{ path, text }],
  );
}

/** A sample file’s text with one part replaced by another; throws where the part is not there. */
export function changed(path: string, part: string | RegExp, replacement: string): Record<string, string> {
  const text = sample[path] ?? '';
  const result = text.replace(part, replacement);
  if (result === text) throw new Error(`The sample file ${path} has no “${String(part)}”.`);
  return { [path]: result };
}

/** So many words, in sentences of ten. */
export function words(count: number): string {
  return Array.from({ length: count }, (_, index) => (index % 10 === 9 ? 'word.' : 'word')).join(' ');
}

const levels = ['foundation', 'conversant', 'hands-on', 'technical'];
const skills = ['apis', 'data', 'systems', 'communication', 'tools'];
const meetings = ['planning', 'design-review', 'incident', 'vendor-call'];

function list(count: number, item: (index: number) => string, indent = '  '): string {
  return Array.from({ length: count }, (_, index) => `${indent}- ${item(index)}`).join('\n');
}

const topic = `---
title: Caching
skill: data
order: 10
level: foundation
summary: ${words(30)}
changes:
  user: ${words(20)}
  cost: ${words(20)}
  time: ${words(20)}
  risk: ${words(20)}
questions:
${list(4, () => `ask: ${words(10)}\n    listen: ${words(10)}`)}
misconceptions:
${list(2, () => `wrong: ${words(10)}\n    right: ${words(10)}`)}
byLevel:
${levels.map((level) => `  ${level}: ${words(10)}`).join('\n')}
stop: ${words(15)}
say: ${words(20)}
sources: [rfc-1, rfc-2]
reviewed: 2026-11-23
---

## How it works

A :term[cache] keeps copies, for :fact[cache-age]. ${words(250)}

::diagram[copy]

## A worked number

${words(80)}

## Trade-offs

${words(100)} See [caching](/topics/caching/).
`;

function phrase(says: string): string {
  return `says: ${says}
aliases: [the ${says}]
means: ${words(30)}
whyNow: ${words(30)}
cost: ${words(30)}
ask:
  - ${words(10)}
  - ${words(10)}
dontSay: ${words(5)}
topic: caching
meetings: [incident]
`;
}

function level(id: string, order: number): string {
  return `---
name: ${id}
order: ${order}
test: ${words(10)}
fits: ${words(10)}
can:
${list(3, () => words(10))}
needNot:
${list(3, () => words(10))}
selfCheck:
${list(10, () => words(12))}
next: [caching, copying, storing]
tooFar:
${list(3, () => words(10))}
hear:
${list(10, (index) => `phrase-${index}`)}
numbers: [cache-age, cache-age, cache-age, cache-age, cache-age, cache-age]
diagram: copy
meetings:
${meetings.map((meeting) => `  ${meeting}:\n${list(3, () => words(8), '    ')}`).join('\n')}
reviewed: 2026-11-23
---

${words(250)}
`;
}

function skill(id: string, order: number): string {
  return `---
name: How ${id} works
short: ${id}
order: ${order}
summary: ${words(10)}
understand:
${list(3, () => words(8))}
learn:
${list(3, (index) => `item: Thing ${index}`)}
hear:
${list(10, (index) => `phrase-${index}`)}
numbers: [cache-age, cache-age, cache-age, cache-age, cache-age, cache-age]
diagram: copy
meetings:
${meetings.map((meeting) => `  ${meeting}: [caching, copying, storing]`).join('\n')}
---

${words(30)}
`;
}

const page = (title: string, order: number, part: 'list' | 'about', body = words(20)) => `---
title: ${title}
description: ${words(10)}
part: ${part}
order: ${order}
reviewed: 2026-11-23
---

${body}
`;

const sample: Readonly<Record<string, string>> = {
  ...Object.fromEntries(levels.map((id, index) => [`src/content/levels/${id}.md`, level(id, index + 1)])),
  ...Object.fromEntries(
    skills.flatMap((id, index) => [
      [`src/content/skills/${id}.md`, skill(id, index + 1)],
      [`src/content/can-dos/${id}.yml`, levels.map((each) => `${each}:\n${list(3, () => words(8))}`).join('\n')],
    ]),
  ),
  'src/content/topics/caching.md': topic,
  'src/content/topics/copying.md': topic.replace('title: Caching', 'title: Copying').replace('order: 10', 'order: 20'),
  'src/content/topics/storing.md': topic.replace('title: Caching', 'title: Storing').replace('order: 10', 'order: 30'),
  'src/content/topics/fetching.md': topic
    .replace('title: Caching', 'title: Fetching')
    .replace('order: 10', 'order: 40'),
  'src/content/topics/sharing.md': topic.replace('title: Caching', 'title: Sharing').replace('order: 10', 'order: 50'),
  ...Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => [`src/content/phrases/phrase-${index}.yml`, phrase(`Saying ${index}`)]),
  ),
  'src/content/terms/cache.yml':
    'name: cache\naliases: [caches]\nmeans: A nearby copy of an answer, kept for later.\ntopic: caching\n',
  'src/content/facts/cache-age.yml':
    'name: Age of a copy\nvalue: "5"\nunit: min\nwindow: at most\nsource: rfc-1\nchecked: 2026-11-23\n',
  'src/content/facts/reading-speed.yml':
    'name: Reading speed\nvalue: "238"\nunit: words a minute\nsource: rfc-1\nchecked: 2026-11-23\n',
  'src/content/sources/rfc-1.yml': 'title: One\nshort: RFC 1\npublisher: IETF\nurl: https://example.org/1\n',
  'src/content/sources/rfc-2.yml': 'title: Two\nshort: RFC 2\npublisher: IETF\nurl: https://example.org/2\n',
  'src/content/sources/rfc-0.yml':
    'title: Nought\nshort: RFC 0\npublisher: IETF\nurl: https://example.org/0\nsupersededBy: rfc-1\n',
  'src/content/scenarios/a-late-page.yml': `title: A late page
order: 10
summary: ${words(20)}
meeting: incident
scene:
${list(3, () => words(20))}
said:
${list(2, () => `says: It is slow\n    means: ${words(20)}\n    phrase: phrase-1`)}
stake: ${words(60)}
ask:
${list(3, () => `ask: ${words(15)}\n    because: ${words(20)}`)}
say: ${words(25)}
next: [caching]
reviewed: 2026-11-23
`,
  'src/content/profiles/shop.yml': `name: Shop
order: 10
summary: ${words(20)}
product: ${words(40)}
targets:
${skills.map((skill) => `  ${skill}:\n    level: foundation\n    why: ${words(15)}`).join('\n')}
hear: [phrase-1, phrase-2, phrase-3]
read: [storing, copying, caching, fetching, sharing]
start: ${words(30)}
stop: ${words(30)}
reviewed: 2026-11-23
`,
  'diagrams/copy.mmd': `---
title: A copy
description: A box and its copy.
text:
  - The box is copied.
  - The copy is read.
---
flowchart TB
  a["Box"] --> b["Copy"]
`,
  ...Object.fromEntries(
    [...sitePages, ...pagesAbout].map((id, index) => [
      `src/content/pages/${id}.md`,
      page(`Page ${id}`, (index + 1) * 10, pagesAbout.includes(id) ? 'about' : 'list'),
    ]),
  ),
  // Every profile’s page links to this part of theirs.
  'src/content/pages/profiles.md': page('Page profiles', 500, 'list', `## Move it by stage\n\n${words(20)}`),
};
