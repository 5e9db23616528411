import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatDay } from '../../src/model/format-day.ts';
import { rasterPage } from '../../src/print/testing/raster-page.ts';
import { flatten, type ReadElement } from '../../src/print/testing/structured-text.ts';
import { builtGuide } from '../built-guide.ts';
import { plainWords } from '../plain-words.ts';
import { siteAddress } from '../site-address.ts';
import { builtCards } from './built-pocket.ts';
import { readPdf } from './read-pdf.ts';
import type { PlacedText } from './texts-on-page.ts';

const millimetre = 72 / 25.4;
const card = { width: 95 * millimetre, height: 65 * millimetre };
const leastInset = 4 * millimetre;

describe.each(builtCards)('$name', ({ skill, phrases, width, height, bytes }) => {
  let pdf: PDFDocumentProxy;
  let pages: readonly PDFPageProxy[];
  let texts: readonly (readonly PlacedText[])[];
  let roots: readonly ReadElement[];
  let untagged: readonly string[];

  const left = (width - 2 * card.width) / 2;
  const top = (height - 4 * card.height) / 2;
  const sheets = Math.ceil(phrases.length / 8);

  beforeAll(async () => {
    ({ pdf, pages, texts, roots, untagged } = await readPdf(bytes));
  });
  afterAll(() => pdf.loadingTask.destroy());

  /** The column and row of the card that a text stands on, well inside it; or that it stands in the margin. */
  function cellOf(text: PlacedText): { column: number; row: number } | 'margin' | 'astride' {
    const column = Math.floor((text.left - left) / card.width);
    const row = Math.floor((text.top - top) / card.height);
    if (text.bottom <= top || text.top >= top + 4 * card.height) return 'margin';
    const x = left + column * card.width;
    const y = top + row * card.height;
    const isInside =
      text.left >= x + leastInset &&
      text.right <= x + card.width - leastInset + 0.1 &&
      text.top >= y + leastInset &&
      text.bottom <= y + card.height - leastInset;
    return isInside && column >= 0 && column < 2 && row >= 0 && row < 4 ? { column, row } : 'astride';
  }

  /** Where the sentences stand that are set in quotes at the head of a card, by page. */
  function cells(page: number): ReadonlyMap<string, readonly PlacedText[]> {
    const found = new Map<string, PlacedText[]>();
    for (const text of texts[page] ?? []) {
      const cell = cellOf(text);
      if (typeof cell === 'string') continue;
      const key = `${cell.column} ${cell.row}`;
      found.set(key, [...(found.get(key) ?? []), text]);
    }
    return found;
  }

  test('has a page of fronts and a page of backs for every eight phrases', async () => {
    expect(pages.map(({ view }) => view.map((value) => Math.round(value)))).toEqual(
      pages.map(() => [0, 0, Math.round(width), Math.round(height)]),
    );
    expect(pages).toHaveLength(2 * sheets);
    expect(await pdf.getPageLabels()).toEqual(
      Array.from({ length: sheets }, (_, sheet) =>
        ['front', 'back'].map((side) => `${sheet + 1} of ${sheets}, ${side}`),
      ).flat(),
    );
  });

  test('says what the guide says, every phrase once on a front and once on a back, in the order of the topics', () => {
    const title = `${skill.name}: phrase cards`;
    const imprint = `Edition ${builtGuide.edition} · Reviewed ${formatDay(builtGuide.reviewed)} · CC BY 4.0`;
    const head = [title, 'Print double-sided, flipped on the long edge, at 100 %. Cut at the marks.', imprint];
    const expected = Array.from({ length: sheets }, (_, sheet) => {
      const own = phrases.slice(sheet * 8, sheet * 8 + 8);
      return [
        [...(sheet === 0 ? head : []), ...own.flatMap((one) => [`“${one.says}”`, one.topic, skill.name, one.level])],
        own.flatMap(({ says, means, ask: [first = '', second = ''], address }) => [
          `“${says}”`,
          'Means',
          means,
          'Ask next',
          first,
          second,
          `${siteAddress.replace('https://', '')}${address}`,
        ]),
      ];
    }).flat();
    const said = roots.map((root) =>
      flatten(root)
        .map(({ text }) => plainWords(text).replaceAll('/ ', '/'))
        .filter((text) => text !== ''),
    );
    expect(said).toEqual(expected.map((page) => page.map(plainWords)));
    expect(untagged).toEqual([]);
  });

  test('sets every text well inside one card or in the margin, at 8 pt or more', () => {
    const all = texts.flat();
    expect(all.length).toBeGreaterThan(phrases.length * 8);
    expect(all.filter((text) => cellOf(text) === 'astride')).toEqual([]);
    expect(all.filter(({ size, isTurned }) => size < 7.99 || isTurned)).toEqual([]);
    for (const text of all.filter((one) => cellOf(one) === 'margin')) {
      expect(text.top, text.text).toBeGreaterThan(4 * millimetre);
      expect(text.bottom, text.text).toBeLessThan(height - 4 * millimetre);
    }
  });

  test('puts each back behind its front when the paper is turned over its long edge', () => {
    for (let sheet = 0; sheet < sheets; sheet++) {
      const fronts = cells(2 * sheet);
      const backs = cells(2 * sheet + 1);
      const own = phrases.slice(sheet * 8, sheet * 8 + 8);
      expect([fronts.size, backs.size]).toEqual([own.length, own.length]);
      own.forEach((phrase, index) => {
        const front = [...fronts].find(([, held]) => startsWith(held, `“${phrase.says}”`));
        const back = [...backs].find(([, held]) => startsWith(held, `“${phrase.says}”`));
        expect(front?.[0], phrase.says).toBe(`${index % 2} ${Math.floor(index / 2)}`);
        expect(back?.[0], phrase.says).toBe(`${1 - (index % 2)} ${Math.floor(index / 2)}`);
        // Both faces start as far from the left edge of their card, so the card’s edges can be read from the texts.
        const [frontLeft = NaN, backLeft = NaN] = [front, back].map((one) =>
          Math.min(...(one?.[1] ?? []).map((text) => text.left)),
        );
        const inset = frontLeft - left - (index % 2) * card.width;
        const mirrored = width - (frontLeft - inset) - card.width;
        expect(Math.abs(backLeft - inset - mirrored)).toBeLessThan(0.5 * millimetre);
      });
    }
  });

  test('marks where to cut outside the cards, and marks of both sides meet', async () => {
    const scale = 4;
    const marks = await Promise.all(
      pages.slice(0, 2).map(async (page) => {
        const { grey, width: columns, height: rows } = await rasterPage(page, scale);
        const [across, down] = [Math.round((top - 12) * scale), Math.round((left - 12) * scale)];
        const darkIn = (count: number, at: (index: number) => number) =>
          runs(Array.from({ length: count }, (_, index) => (grey[at(index)] ?? 255) < 160)).map(
            (place) => place / scale,
          );
        return {
          // Letters of the line in the margin are narrower than the cards apart; only the marks stand at their edges.
          xs: darkIn(columns, (x) => across * columns + x),
          ys: darkIn(rows, (y) => y * columns + down),
        };
      }),
    );
    const xs = [0, 1, 2].map((column) => left + column * card.width);
    const ys = [0, 1, 2, 3, 4].map((row) => top + row * card.height);
    for (const [index, { xs: foundX, ys: foundY }] of marks.entries()) {
      const turned = index === 0 ? xs : xs.map((x) => width - x);
      for (const x of turned)
        expect(Math.min(...foundX.map((one) => Math.abs(one - x)))).toBeLessThan(0.5 * millimetre);
      expect(foundY).toHaveLength(5);
      foundY.forEach((y, row) => expect(Math.abs(y - (ys[row] ?? NaN))).toBeLessThan(0.5 * millimetre));
    }
  });

  test('tags each card as a section under a heading, and links it to its page', async () => {
    for (const [index, root] of roots.entries()) {
      const elements = flatten(root);
      const known = ['Root', 'Document', 'Sect', 'H1', 'H2', 'H3', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Link'];
      expect(elements.filter(({ role }) => !known.includes(role))).toEqual([]);
      const own = elements.filter(({ role, children }) => role === 'Sect' && children[0]?.role === 'H2');
      expect(own).toHaveLength(phrases.slice(Math.floor(index / 2) * 8).slice(0, 8).length);
      const isBack = index % 2 === 1;
      const annotations = (await pages[index]?.getAnnotations()) as { url?: string }[];
      const addresses = phrases.slice(Math.floor(index / 2) * 8).slice(0, 8);
      expect(annotations.map(({ url }) => url)).toEqual(
        isBack ? addresses.map(({ address }) => siteAddress + address) : [],
      );
    }
    const depths = roots.flatMap((root) =>
      flatten(root).flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role.slice(1))] : [])),
    );
    expect(depths.filter((depth, index) => depth > (depths[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test('has an outline by topic, with the sentences of each', async () => {
    interface Item {
      readonly title: string;
      readonly items: readonly Item[];
    }
    const [deck] = (await pdf.getOutline()) as readonly Item[];
    expect(deck?.title).toBe(`${skill.name}: phrase cards`);
    const topics = [...new Set(phrases.map(({ topic }) => topic))];
    expect(deck?.items.map(({ title, items }) => [title, items.map((item) => item.title)])).toEqual(
      topics.map((topic) => [topic, phrases.filter((one) => one.topic === topic).map(({ says }) => says)]),
    );
  });

  test('says its language, its title and the day of the guide', async () => {
    const { info, metadata } = await pdf.getMetadata();
    const { Language, Title, CreationDate } = info as Record<string, string>;
    expect([Language, Title]).toEqual(['en-GB', `${skill.name}: phrase cards`]);
    expect(CreationDate).toContain(builtGuide.reviewed.replaceAll('-', ''));
    expect(metadata.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });
});

/** Whether the first texts of a card, read together, are a sentence. */
function startsWith(held: readonly PlacedText[], sentence: string): boolean {
  return plainWords(held.map(({ text }) => text).join(' ')).startsWith(plainWords(sentence));
}

/** The middles of the stretches of true. */
function runs(values: readonly boolean[]): number[] {
  const found: number[] = [];
  for (let start = 0; start < values.length; start++) {
    if (!values[start]) continue;
    let end = start;
    while (values[end]) end++;
    found.push((start + end) / 2);
    start = end;
  }
  return found;
}
