import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFiles } from '../../src/checks/check-files.ts';
import { sampleFiles } from '../../src/checks/sample-files.ts';
import { inlineHtml } from '../../src/components/inline-html.ts';
import { blocksHtml } from '../../src/components/blocks-html.ts';
import { blockText } from '../../src/model/block-text.ts';
import { buildGuide } from '../../src/model/build-guide.ts';
import { collectionNames } from '../../src/model/collections.ts';
import type { SourceFile } from '../../src/model/content.ts';
import { formatProblem, type Problem } from '../../src/model/problem.ts';
import { plainText } from '../../src/model/plain-text.ts';
import type { Text } from '../../src/model/text.ts';
import { malformed } from './malformed.ts';

const seed = 20261130;
const files = sampleFiles();

/** One of the sample’s files, spoilt; now and then it also goes by another name. */
const spoilt = fc.constantFrom(...files).chain(({ path, text }) =>
  fc.record({
    was: fc.constant(path),
    path: fc.oneof(
      { weight: 12, arbitrary: fc.constant(path) },
      {
        weight: 1,
        arbitrary: fc
          .constantFrom('constructor', '__proto__', 'more/caching', 'Cache', 'a b', '.hidden', 'x.y', 'con', '-')
          .map((name) => path.replace(/[^/]+(?=\.\w+$)/, name)),
      },
    ),
    text: malformed(text),
  }),
);

test(`a malformed file gives problems with a place, or an item whose page says what it says (seed ${seed})`, () => {
  fc.assert(
    fc.property(spoilt, (file) => {
      const { content, problems } = checkFiles([file]);
      for (const problem of problems) expectPlace(problem, file);
      // A link to nowhere may have any address.
      if (problems.some(({ rule }) => rule === 'known-address')) return;
      for (const name of collectionNames) for (const entry of content[name]) expectSafe(entry.fields, entry.blocks);
    }),
    { seed, numRuns: 3000 },
  );
});

test(`a guide with a malformed file gives problems with a place, or is built (seed ${seed})`, () => {
  fc.assert(
    fc.property(spoilt, ({ was, path, text }) => {
      const file = { path, text };
      const { content, problems } = checkFiles([...files.filter((each) => each.path !== was), file]);
      for (const problem of problems) if (problem.path === path) expectPlace(problem, file);
      if (problems.length > 0) return;
      const guide = buildGuide(content);
      for (const name of collectionNames) {
        if (name !== 'can-dos') for (const item of guide[name]) expectSafe(item, []);
      }
    }),
    { seed, numRuns: 60 },
  );
});

/** A problem stands in its file, or at the top of one that is not there, and is one line that ends as a sentence. */
function expectPlace(problem: Problem, { path, text }: SourceFile): void {
  const { line, column, message } = problem;
  expect(message).toMatch(/^[^\n\r]{10,}[.?!…]$/u);
  expect(formatProblem(problem)).toContain(`${problem.path}:${line}:${column}  `);
  const lines = problem.path === path ? text.replace(/^\uFEFF/, '').split('\n') : [''];
  expect(line, formatProblem(problem)).toBeGreaterThanOrEqual(1);
  expect(line, formatProblem(problem)).toBeLessThanOrEqual(lines.length);
  expect(column, formatProblem(problem)).toBeGreaterThanOrEqual(1);
  expect(column, formatProblem(problem)).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
}

/** Everything that fields and prose say is on the page, as text: no tags but the guide’s own, no links but to pages. */
function expectSafe(fields: unknown, blocks: Parameters<typeof blocksHtml>[0]): void {
  for (const text of textsIn(fields)) expectHtml(inlineHtml(text), plainText(text));
  for (const block of blocks) {
    if (block.type === 'paragraph') expectHtml(inlineHtml(block.inlines), blockText(block));
    expect(tagsOf(blocksHtml([block], () => ''))).toEqual([]);
  }
}

function expectHtml(html: string, text: string): void {
  expect(tagsOf(html)).toEqual([]);
  const shown = html
    .replace(/<span class="definition".*?<\/span>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"' })[name] ?? '&');
  expect(shown.replace(/[\s\u00a0\u2060]+/g, ' ')).toBe(text.replace(/[\s\u00a0\u2060]+/g, ' '));
}

/** The tags of HTML that the guide does not write. */
function tagsOf(html: string): string[] {
  const own =
    /^<\/?(?:code|strong|em|p|h[23]( id="[^"]*")?|ol|ul|li|div|table|thead|tbody|tr|th|td|pre|aside|span|button)\b(?: (?:class|id|scope|role|tabindex|aria-label|type|popovertarget)="[^"<>]*"| popover| data-pagefind-ignore)*>$|^<\/?a(?: href="(?:\/|#|https:\/\/|mailto:)[^"<>]*"(?: data-note)?)?>$/;
  return (html.match(/<[^>]*>?/g) ?? []).filter((tag) => !own.test(tag));
}

function textsIn(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('markdown' in value && 'inlines' in value) return [value as Text];
  return Object.values(value).flatMap(textsIn);
}
