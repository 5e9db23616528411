import { beforeAll, describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/checks/check-files.ts';
import { changed, sampleFiles } from '../../src/checks/sample-files.ts';
import type { DisplayList } from '../../src/diagrams/display-list.ts';
import { buildGuide } from '../../src/model/build-guide.ts';
import { formatProblem, sortProblems, type Problem } from '../../src/model/problem.ts';
import type { Page } from '../../src/print/page.ts';
import type { BookPaper } from '../../src/print/paper.ts';
import { sheetFixture } from '../../src/print/sheet-fixture.ts';
import { bookFor, bookPapers } from '../../src/site/books.ts';
import { ebookFile } from '../../src/site/ebook-file.ts';
import { layOutPocket } from '../../src/site/pocket.ts';
import { layOutSheets, readPrintFonts } from '../../src/site/sheets.ts';
import { readZip } from '../ebook/read-zip.ts';

/** What a guide becomes: the texts that each format sets, without spaces, and everything that stops the build. */
interface Made {
  readonly texts: Readonly<Record<'sheets' | 'cards' | 'booklets' | 'book' | 'EPUB', string>>;
  readonly problems: readonly string[];
}

const root = process.cwd();
const fonts = readPrintFonts(root);
const settings = {
  site: 'https://guide.example',
  base: '/',
  edition: '1',
  sourceDay: undefined,
  repository: undefined,
};
const topic = 'src/content/topics/caching.md';
const phrase = 'src/content/phrases/phrase-1.yml';
const term = 'src/content/terms/cache.yml';
const scenario = 'src/content/scenarios/a-late-page.yml';

const longTitle =
  'What it costs to keep a ready copy of an answer nearby, and what a reader sees when that copy is too old for the screen.';
const longWord = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft';
const longAddress =
  'https://guide.example/a/long/address/that/goes/on/and/on?with=parameters&and=more&of=them&until=the-very-end';

describe('print sets', () => {
  let made: Made;
  beforeAll(async () => {
    made = await make({
      [topic]: text(topic)
        .replace('title: Caching', 'title: Ταχύτητα')
        .replace('::diagram[copy]\n\n', '')
        .replace('keeps copies', `keeps ${longAddress} copies`),
      [phrase]: text(phrase).replace('says: Saying 1', 'says: WE HAVE TO REFACTOR THE WHOLE CHECKOUT BEFORE ANY OTHER'),
      ...changed('src/content/phrases/phrase-0.yml', 'says: Saying 0', 'says: Кэш остыл'),
      ...changed(term, 'name: cache', 'name: μνήμη'),
      ...changed(scenario, 'A late page', longTitle),
    });
  }, 60_000);

  test('a guide with all of the following, without a problem', () => {
    expect(longTitle).toHaveLength(120);
    expect(made.problems).toEqual([]);
  });

  test.each([
    ['Greek letters in a topic’s title', 'Ταχύτητα', ['sheets', 'cards', 'book', 'EPUB']],
    ['Greek letters in a term', 'μνήμη', ['book', 'EPUB']],
    ['Cyrillic letters in a phrase', '“Кэш остыл”', ['sheets', 'cards', 'booklets', 'book']],
    [
      'a phrase in capitals',
      'WE HAVE TO REFACTOR THE WHOLE CHECKOUT BEFORE ANY OTHER',
      ['sheets', 'cards', 'booklets', 'book', 'EPUB'],
    ],
    ['a title of 120 characters', longTitle, ['book', 'EPUB']],
    ['an address longer than a line', longAddress, ['book', 'EPUB']],
  ] as const)('%s', (_name, words, formats) => {
    for (const format of formats) expect(made.texts[format], format).toContain(pressed(words));
  });
});

describe('print stops at', () => {
  let problems: readonly string[];
  let made: Made;
  beforeAll(async () => {
    made = await make({
      ...changed(topic, 'title: Caching', 'title: 快取'),
      ...changed(phrase, 'says: Saying 1', 'says: Ship it 🚀'),
      ...changed(term, 'name: cache', 'name: ذاكرة'),
      ...changed('diagrams/copy.mmd', '"Box"', '"箱"'),
    });
    ({ problems } = made);
  }, 60_000);

  test.each([
    [
      'Chinese letters in a title',
      `${topic}:2:8  The print font has no U+5FEB, in “快取”. Write it with another character. [print-glyph]`,
    ],
    [
      'an emoji in a phrase',
      `${phrase}:1:7  The print font has no U+1F680, in “Ship it 🚀”. Write it with another character. [print-glyph]`,
    ],
    [
      'Arabic letters in a term',
      `${term}:1:7  The print font has no U+0630, in “ذاكرة”. Write it with another character. [print-glyph]`,
    ],
    [
      'a letter in a diagram',
      'diagrams/copy.mmd:9:6  The print font has no U+7BB1, in “箱”. Write it with another character. [print-glyph]',
    ],
  ])('%s, where it is written', (_name, problem) => {
    expect(problems).toContain(problem);
  });

  test('each letter once, and at nothing else', () => {
    expect(problems.filter((problem) => !problem.endsWith('[print-glyph]'))).toEqual([]);
    // A title is reported where it is written, and where a profile chooses it for its sheet.
    expect(problems.length).toBe(2 * 2 + 1 + 5 + 1);
  });

  test('what an e-book leaves to the fonts of its reader', () => {
    for (const words of ['快取', 'Ship it 🚀', 'ذاكرة']) expect(made.texts.EPUB).toContain(pressed(words));
  });
});

describe('print says of', () => {
  let problems: readonly string[];
  beforeAll(async () => {
    const made = await make({
      [topic]: text(topic).replace('keeps copies', `keeps ${longWord} copies`),
      ...changed('src/content/topics/copying.md', 'title: Copying', `title: ${longTitle}`),
      ...changed(phrase, 'means: word', `means: ${longWord}`),
      ...changed(term, 'name: cache', `name: ${longWord}`),
      ...changed('src/content/can-dos/data.yml', '- word', `- ${longWord}`),
      'src/content/phrases/phrase-2.yml': text('src/content/phrases/phrase-2.yml').replace(
        'topic: caching',
        'topic: copying',
      ),
    });
    problems = made.problems;
  }, 60_000);

  test.each([
    [
      'a word of 80 letters in a topic',
      topic,
      / “Donau\w+” does not fit in the book \(A5\): [\d.]+ pt wide in a place of [\d.]+ pt\. Shorten it\. \[book-overflow\]$/,
    ],
    [
      'a word of 80 letters in a term',
      `${term}:1:7`,
      / “Donau\w+” does not fit in the book \(A5\): [\d.]+ pt wide in a place of [\d.]+ pt\. Shorten it\. \[book-overflow\]$/,
    ],
    [
      'a word of 80 letters in a phrase',
      `${phrase}:3:8`,
      / Does not fit on a card of How data works: [\d.]+ pt wide in a place of [\d.]+ pt\. Shorten it\. \[pocket-overflow\]$/,
    ],
    [
      'a word of 80 letters in a can-do',
      'src/content/can-dos/data.yml:2:5',
      / Does not fit on side 1 of the foundation sheet \(A4\): [\d.]+ pt wide in a place of [\d.]+ pt\. Shorten it\. \[sheet-overflow\]$/,
    ],
    [
      'a topic’s title of 120 characters',
      'src/content/topics/copying.md:2:8',
      / Does not fit on a card of How data works: [\d.]+ pt wide in a place of [\d.]+ pt\. Shorten it\. \[pocket-overflow\]$/,
    ],
  ] as const)('%s that it does not fit, and where', (_name, place, message) => {
    const found = problems.filter((problem) => problem.startsWith(place) && message.test(problem));
    expect(found, problems.join('\n')).toHaveLength(1);
    expect(found[0]).toMatch(/^[^:]+:\d+:\d+ {2}/);
  });

  test('nothing that it cannot place', () => {
    expect(
      problems.filter((problem) => !/^(?:src\/content|diagrams)\//.test(problem) || /:1:1 /.test(problem)),
    ).toEqual([]);
  });
});

async function make(changes: Readonly<Record<string, string>>): Promise<Made> {
  const { content } = checkFiles(sampleFiles(changes));
  const guide = buildGuide(content);
  const label = /"([^"]*)"/.exec(content.diagrams[0]?.body ?? '')?.[1] ?? '';
  const pictures = new Map([['copy', labelled(label)]]);
  const sheets = layOutSheets(content, guide, pictures, fonts, settings);
  const pocket = layOutPocket(content, guide, fonts, settings);
  const layOut = bookFor(content, guide, pictures, fonts, settings);
  const books = (Object.keys(bookPapers) as BookPaper[]).map(layOut);
  const ebook = readZip(Buffer.from(await ebookFile(root, guide, pictures, settings)));
  const pocketPages = (kind: string) => pocket.pocket.filter((one) => one.kind === kind).flatMap(({ pages }) => pages);
  const chapters = ebook.filter(({ path }) => path.endsWith('.xhtml')).map(({ bytes }) => bytes.toString('utf8'));
  const problems: Problem[] = [...sheets.problems, ...pocket.problems, ...books.flatMap((book) => book.problems)];
  return {
    texts: {
      sheets: setOn(sheets.sheets.flatMap(({ pages }) => pages)),
      cards: setOn(pocketPages('cards')),
      booklets: setOn(pocketPages('booklet')),
      book: setOn(
        books.flatMap(({ layout }) => Array.from({ length: layout.pageCount }, (_, number) => layout.drawPage(number))),
      ),
      EPUB: pressed(chapters.join('').replaceAll('&amp;', '&')),
    },
    problems: sortProblems(problems).map(formatProblem),
  };
}

/** The picture of a diagram whose first label is a word. */
function labelled(word: string): DisplayList {
  const { picture } = sheetFixture.diagram;
  const first = picture.marks.find((mark) => mark.kind === 'text');
  return { ...picture, marks: picture.marks.map((mark) => (mark === first ? { ...first, text: word } : mark)) };
}

function text(path: string): string {
  return sampleFiles().find((file) => file.path === path)?.text ?? '';
}

function setOn(pages: readonly Page[]): string {
  return pressed(
    pages.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))).join(''),
  );
}

function pressed(words: string): string {
  return words.replace(/\s/g, '');
}
