import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from 'pdf-lib';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatDay } from '../../src/model/format-day.ts';
import { labels } from '../../src/model/labels.ts';
import { pocketLabels } from '../../src/model/pocket-labels.ts';
import { rasterPage } from '../../src/print/testing/raster-page.ts';
import { flatten, type ReadElement } from '../../src/print/testing/structured-text.ts';
import { builtGuide } from '../built-guide.ts';
import { factRow } from '../fact-row.ts';
import { plainWords } from '../plain-words.ts';
import { siteAddress } from '../site-address.ts';
import { builtBooklets, phrasesOfSkill } from './built-pocket.ts';
import { readPdf } from './read-pdf.ts';
import type { PlacedText } from './texts-on-page.ts';

const millimetre = 72 / 25.4;
const leastMargin = 8 * millimetre;

// Folding a sheet of paper and numbering its quarters as a book is read gives this: the left and the right quarter of
// the upper row, which stands on its head, then of the lower row.
const quarters = [
  { upper: [5, 4], lower: [8, 1] },
  { upper: [3, 6], lower: [2, 7] },
];
const sideOfPage = [0, 1, 1, 0, 0, 1, 1, 0];

describe.each(builtBooklets)('$name', ({ level, width, height, bytes }) => {
  let pdf: PDFDocumentProxy;
  let pages: readonly PDFPageProxy[];
  let texts: readonly (readonly PlacedText[])[];
  let roots: readonly ReadElement[];
  let untagged: readonly string[];
  const url = `${siteAddress}${level.address}`;

  beforeAll(async () => {
    ({ pdf, pages, texts, roots, untagged } = await readPdf(bytes));
  });
  afterAll(() => pdf.loadingTask.destroy());

  /** The sections of both sides, each as the booklet’s page that it is. */
  function sections(): ReadonlyMap<number, ReadElement> {
    const found = new Map<number, ReadElement>();
    roots.forEach((root, side) => {
      const own = flatten(root).filter(({ role }) => role === 'Sect');
      const numbers = sideOfPage.flatMap((one, index) => (one === side ? [index + 1] : []));
      own.forEach((section, index) => found.set(numbers[index] ?? 0, section));
    });
    return found;
  }

  /** What the booklet’s pages say, by the model. */
  function expectedTexts(): readonly (readonly string[])[] {
    const { levels, skills, edition, reviewed, 'can-dos': canDos } = builtGuide;
    return [
      [
        `${labels.guide}: ${labels.subtitle.toLowerCase()}`,
        level.name,
        `Level ${level.order} of ${levels.length}: ${level.name}`,
        `“${level.test}”`,
        `${labels.howToUse.title} ${labels.howToUse.text}`,
        `Edition ${edition} · Reviewed ${formatDay(reviewed)} · CC BY 4.0`,
      ],
      ...skills.map(({ id, name }, index) => {
        const own = phrasesOfSkill(id).map(({ address }) => address);
        const heard = level.hear
          .flatMap((phrase) => builtGuide.phrases.find((one) => one.id === phrase) ?? [])
          .filter(({ address }) => own.includes(address))
          .slice(0, 2);
        return [
          `${index + 1} ${name}`,
          ...(canDos.find((skill) => skill.id === id)?.[level.id] ?? []),
          'They say, you ask',
          ...heard.flatMap(({ says, ask: [first = ''] }) => [`“${says}”`, first]),
        ];
      }),
      [
        labels.numbers,
        pocketLabels.figure,
        pocketLabels.meaning,
        ...level.numbers.flatMap((id) => {
          const [value, window, name] = factRow(id);
          return [value, window === '–' ? name : `${name}, ${window}`];
        }),
      ],
      [
        labels.tooFar,
        ...level.tooFar,
        labels.invitation,
        url.replace('https://', ''),
        `${pocketLabels.fold.title} ${pocketLabels.fold.text}`,
      ],
    ].map((page) => page.map(plainWords));
  }

  test('has two sides of one sheet', async () => {
    expect(pages.map(({ view }) => view.map((value) => Math.round(value)))).toEqual(
      [1, 2].map(() => [0, 0, Math.round(width), Math.round(height)]),
    );
    expect(await pdf.getPageLabels()).toEqual(['outside', 'inside']);
  });

  test('says on its eight pages what the guide says, and nothing else', () => {
    const found = sections();
    const said = [1, 2, 3, 4, 5, 6, 7, 8].map((number) =>
      flatten(found.get(number) ?? { role: '', text: '', children: [] })
        .map(({ text }) => plainWords(text).replaceAll('/ ', '/'))
        .filter((text) => text !== ''),
    );
    expect(said).toEqual(expectedTexts());
    expect(untagged).toEqual([]);
  });

  test('puts each page where folding needs it, the upper row on its head', () => {
    const expected = expectedTexts();
    quarters.forEach(({ upper, lower }, side) => {
      for (const [row, numbers] of [upper, lower].entries()) {
        numbers.forEach((number, column) => {
          const held = (texts[side] ?? []).filter(
            (text) =>
              text.left >= (column * width) / 2 && text.right <= ((column + 1) * width) / 2 + 0.1 && isInRow(text, row),
          );
          expect(held.filter(({ isTurned }) => isTurned !== (row === 0))).toEqual([]);
          const shown = plainWords(held.map(({ text }) => text).join(' ')).replace(/\s/g, '');
          const number1to8 = number > 1 && number < 8 ? String(number) : '';
          expect(shown).toBe((expected[number - 1]?.join('') ?? '').replace(/\s/g, '') + number1to8);
        });
      }
    });
    expect(quarters.flatMap(({ upper, lower }) => [...upper, ...lower]).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  function isInRow({ top, bottom }: PlacedText, row: number): boolean {
    return top >= (row * height) / 2 && bottom <= ((row + 1) * height) / 2;
  }

  test('keeps every text clear of the folds and of the sheet’s edge, at 8 pt or more', () => {
    for (const text of texts.flat()) {
      const [x, y] = [text.left < width / 2 ? 0 : width / 2, text.top < height / 2 ? 0 : height / 2];
      expect(text.left, text.text).toBeGreaterThanOrEqual(x + leastMargin);
      expect(text.right, text.text).toBeLessThanOrEqual(x + width / 2 - leastMargin);
      expect(text.top, text.text).toBeGreaterThanOrEqual(y + leastMargin);
      expect(text.bottom, text.text).toBeLessThanOrEqual(y + height / 2 - leastMargin);
      expect(text.size, text.text).toBeGreaterThanOrEqual(7.99);
    }
  });

  test('has ink for each text, upright or not', async () => {
    const scale = 3;
    for (const [index, page] of pages.entries()) {
      const { grey, width: columns } = await rasterPage(page, scale);
      const empty = (texts[index] ?? []).filter(({ left, right, top, bottom }) => {
        let [darkest, palest] = [255, 0];
        for (let y = Math.round(top * scale); y < bottom * scale; y++) {
          for (let x = Math.round(left * scale); x < right * scale; x++) {
            const value = grey[y * columns + x] ?? 255;
            darkest = Math.min(darkest, value);
            palest = Math.max(palest, value);
          }
        }
        return palest - darkest < 90;
      });
      expect(empty.map(({ text }) => text)).toEqual([]);
    }
  });

  test('is read from cover to back cover, whichever side a page stands on', async () => {
    const written = await PDFDocument.load(bytes, { updateMetadata: false });
    const root = written.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
    const document = root.lookup(PDFName.of('K'), PDFArray).lookup(0, PDFDict);
    const kids = document.lookup(PDFName.of('K'), PDFArray);
    const refs = written.getPages().map(({ ref }) => ref.toString());
    const order = kids.asArray().map((_, index) => {
      const page = kids.lookup(index, PDFDict).get(PDFName.of('Pg'));
      return page instanceof PDFRef ? refs.indexOf(page.toString()) : -1;
    });
    expect(order).toEqual(sideOfPage);
  });

  test('has an outline from cover to back cover', async () => {
    interface Item {
      readonly title: string;
      readonly items: readonly Item[];
    }
    const [cover] = (await pdf.getOutline()) as readonly Item[];
    expect(cover?.title).toBe(level.name);
    expect(cover?.items.map(({ title }) => title)).toEqual([
      ...builtGuide.skills.map(({ name }, index) => `${index + 1} ${name}`),
      labels.numbers,
      labels.tooFar,
    ]);
  });

  test('tags everything with known roles, describes the code and links the level’s page', async () => {
    const elements = roots.flatMap(flatten);
    const known = ['Root', 'Document', 'Sect', 'H1', 'H2', 'H3', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Link'];
    const all = [...known, 'Table', 'TR', 'TH', 'TD', 'Figure'];
    expect(elements.filter(({ role }) => !all.includes(role))).toEqual([]);
    expect(elements.filter(({ role }) => role === 'Figure').map(({ alt }) => alt)).toEqual([`QR code: ${url}`]);
    const annotations = (await Promise.all(pages.map((page) => page.getAnnotations()))) as { url?: string }[][];
    expect(annotations.map((side) => side.map((one) => one.url))).toEqual([[url], []]);
    const { info } = await pdf.getMetadata();
    const { Language, Title } = info as Record<string, string>;
    expect([Language, Title]).toEqual(['en-GB', `${level.name}: ${labels.guide} booklet`]);
  });
});
