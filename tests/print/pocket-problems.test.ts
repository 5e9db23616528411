import { expect, test } from 'vitest';
import { checkFiles } from '../../src/checks/check-files.ts';
import { buildGuide } from '../../src/model/build-guide.ts';
import { formatProblem } from '../../src/model/problem.ts';
import { layOutPocket } from '../../src/site/pocket.ts';
import { readContent } from '../../src/site/read-content.ts';
import { readPrintFonts } from '../../src/site/sheets.ts';

const files = readContent(process.cwd());
const fonts = readPrintFonts(process.cwd());

/** The problems of the guide’s cards and booklets with some texts of it replaced. */
function problemsWith(changes: readonly (readonly [path: string, key: RegExp, text: string])[]): readonly string[] {
  const changed = files.map((file) => {
    const own = changes.filter(([path]) => file.path === path);
    const lines = file.text.split('\n');
    for (const [path, key, text] of own) {
      const at = lines.findIndex((line) => key.test(line));
      expect(at, `${path} has no line ${String(key)}`).toBeGreaterThanOrEqual(0);
      lines[at] = `${key.exec(lines[at] ?? '')?.[0] ?? ''}${text}`;
      // A value folded over several lines ends where the next key or item starts.
      let next = at + 1;
      while (/^\s+[^-\s]/.test(lines[next] ?? '')) next++;
      lines.splice(at + 1, next - at - 1);
    }
    return { ...file, text: lines.join('\n') };
  });
  const { content } = checkFiles(changed);
  const { problems } = layOutPocket(content, buildGuide(content), fonts, {
    site: undefined,
    base: '/',
    edition: '1',
    sourceDay: undefined,
    repository: undefined,
  });
  return problems.map(formatProblem);
}

test('the guide as it is fits', () => {
  expect(problemsWith([])).toEqual([]);
});

test('a text too long for its card or its page is reported where it is written, once', () => {
  const long = 'say this again and again until nobody wants to hear it any more '.repeat(24);
  const found = problemsWith([
    ['src/content/phrases/cache-is-cold.yml', /^means: /, long],
    ['src/content/can-dos/data.yml', /^ {2}- /, long],
  ]);
  expect(found).toEqual([
    expect.stringMatching(
      /^src\/content\/phrases\/cache-is-cold\.yml:\d+:8 {2}Does not fit on a card of How data works: \d+ lines where 4 is the most\. Shorten it\. \[pocket-overflow\]$/,
    ),
    ...['A4', 'US Letter'].map(
      (paper) =>
        expect.stringMatching(
          new RegExp(
            `^src/content/can-dos/data\\.yml:2:5 {2}Does not fit on page 3 of the Foundation booklet \\(${paper}\\): \\d+ lines where 2 is the most\\. Shorten it\\. \\[pocket-overflow\\]$`,
          ),
        ) as string,
    ),
  ]);
});

test('a letter that the print font does not have is reported where it is written', () => {
  const found = problemsWith([['src/content/phrases/cache-is-cold.yml', /^says: /, 'The 快取 is cold']]);
  expect(found).toEqual([
    expect.stringMatching(/^src\/content\/phrases\/cache-is-cold\.yml:1:7 {2}The print font has no U\+5FEB, in “/),
    expect.stringMatching(/^src\/content\/phrases\/cache-is-cold\.yml:1:7 {2}The print font has no U\+53D6, in “/),
  ]);
});
