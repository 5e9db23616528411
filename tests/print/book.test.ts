import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatDay } from '../../src/model/format-day.ts';
import { openPdf } from '../../src/print/testing/open-pdf.ts';
import { flatten, readStructuredText, type ReadElement } from '../../src/print/testing/structured-text.ts';
import { builtGuide } from '../built-guide.ts';
import { builtBooks } from './built-books.ts';

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

interface ReadLink {
  readonly contentsObj: { readonly str: string };
  readonly url?: string;
  readonly dest?: readonly unknown[];
}

interface ReadBookPage {
  readonly elements: readonly ReadElement[];
  readonly untagged: readonly string[];
  readonly items: readonly TextItem[];
  readonly links: readonly ReadLink[];
  /** All that is said, in reading order, without spaces. */
  readonly text: string;
  readonly view: readonly number[];
}

const { topics, skills } = builtGuide;

describe.each(builtBooks)('$name', ({ width, height, bytes }) => {
  let pdf: PDFDocumentProxy;
  const pages: ReadBookPage[] = [];
  let book = '';

  beforeAll(async () => {
    pdf = await openPdf(bytes);
    for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(await pdf.getPage(number)));
    book = pages.map(({ text }) => text).join('');
  }, 180_000);
  afterAll(() => pdf.loadingTask.destroy());

  test('has pages of its paper', () => {
    const sizes = new Set(pages.map(({ view }) => view.map(Math.round).join(' ')));
    expect([...sizes]).toEqual([[0, 0, width, height].map(Math.round).join(' ')]);
    expect(pages.length).toBeGreaterThan(250);
  });

  test('says its edition, and the days of its build and of the newest review', () => {
    const { edition, built, reviewed } = builtGuide;
    expect(book).toContain(bare(`Edition ${edition}, built ${formatDay(built)}, reviewed ${formatDay(reviewed)}.`));
  });

  test('leads every link inside it to the page that it names', async () => {
    const wrong: string[] = [];
    let count = 0;
    for (const { links } of pages) {
      for (const { dest, contentsObj } of links) {
        if (!dest) continue;
        count += 1;
        const index = await pageOf(dest);
        if (!contentsObj.str.startsWith(`Page ${index + 1}: `)) wrong.push(`${contentsObj.str} leads to ${index + 1}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(1000);
  });

  test('prints the number of the page that a reference leads to', () => {
    const references = pages.flatMap(({ elements }) => elements.filter(({ role }) => role === 'Link'));
    const numbers = references.flatMap(({ text }) => /^\(page\s(\d+)\)/.exec(text.trim())?.[1] ?? []).map(Number);
    expect(numbers.length).toBeGreaterThan(500);
    expect(numbers.filter((number) => number < 2 || number > pages.length)).toEqual([]);
    expect(book).not.toContain('page000');
  });

  test('has contents whose entries stand on the pages that they name', () => {
    const entries = pages
      .flatMap(({ elements }) => elements.filter(({ role }) => role === 'TOCI'))
      .map((entry) =>
        flatten(entry)
          .map(({ text }) => text)
          .join(''),
      )
      .map((text) => /^(\d+)\s(.+)$/.exec(text.trim()));
    expect(entries.filter((entry) => entry === null)).toEqual([]);
    const wrong = entries.filter((entry) => !pages[Number(entry?.[1]) - 1]?.text.includes(bare(entry?.[2] ?? '')));
    expect(wrong).toEqual([]);
    const titles = entries.map((entry) => bare(entry?.[2] ?? ''));
    const wanted = [...skills.map(({ name }) => name), ...topics.map(({ title }) => title), 'Glossary', 'Index'];
    expect(wanted.filter((title) => !titles.includes(bare(title)))).toEqual([]);
  });

  test('has an outline of parts and chapters, each leading to its heading', async () => {
    const outline = (await pdf.getOutline()) as Outline;
    const titles = outline.map(({ title }) => title);
    expect(skills.map(({ name }) => name).filter((name) => !titles.includes(name))).toEqual([]);
    const chapters = outline.flatMap(({ items }) => items);
    expect(topics.map(({ title }) => title).filter((title) => !chapters.some((each) => each.title === title))).toEqual(
      [],
    );
    expect(chapters.flatMap(({ items }) => items)).toEqual([]);
    for (const { title, dest } of [...outline, ...chapters]) {
      const page = pages[await pageOf(dest)];
      expect(page?.text, title).toContain(bare(title));
    }
  });

  test('shows the printed numbers as labels of its pages', async () => {
    const labels = await pdf.getPageLabels();
    expect(labels).toEqual(pages.map((_, index) => (index === 0 ? 'Cover' : String(index + 1))));
  });

  test('has no text beyond the edges of a page', () => {
    const beyond = pages.flatMap(({ items }) =>
      items.filter(({ str, transform: [, , , , x = 0, y = 0], width: length }) => {
        return str.trim() !== '' && (x < 20 || x + length > width - 20 || y < 20 || y > height - 20);
      }),
    );
    expect(beyond.map(({ str }) => str)).toEqual([]);
  });

  test('tags everything, under headings that skip no level', () => {
    expect(pages.flatMap(({ untagged }) => untagged)).toEqual([]);
    const roles = pages.flatMap(({ elements }) => elements.map(({ role }) => role));
    const depths = roles.flatMap((role) => (/^H\d$/.test(role) ? [Number(role.slice(1))] : []));
    expect(depths.filter((depth, index) => depth > (depths[index - 1] ?? 0) + 1)).toEqual([]);
    for (const role of [
      'Part',
      'Sect',
      'H1',
      'H2',
      'H3',
      'TOC',
      'TOCI',
      'L',
      'Lbl',
      'Table',
      'TH',
      'Figure',
      'Note',
      'Link',
    ])
      expect(roles).toContain(role);
  });

  test('describes each figure, and sets its labels at 7 points or more', () => {
    const figures = pages.flatMap(({ elements }) => elements.filter(({ role }) => role === 'Figure'));
    expect(figures.length).toBeGreaterThan(50);
    expect(figures.filter(({ alt = '' }) => alt.length < 20)).toEqual([]);
    const sizes = pages.flatMap(({ items }) => items.filter(({ str }) => str.trim() !== '').map(sizeOf));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(6.99);
  });

  test('ends no page with a heading', () => {
    const last = pages.map(({ elements }) => elements.findLast(({ text }) => text.trim() !== ''));
    expect(last.flatMap((element) => (element && /^H\d$/.test(element.role) ? [element.text] : []))).toEqual([]);
  });

  test('parts words in running text alone, and says each as one', () => {
    const parted = pages.flatMap(({ elements }) => elements.filter(({ role, alt }) => role === 'Span' && alt));
    expect(parted.length).toBeGreaterThan(20);
    expect(parted.filter(({ text }) => !/^[“‘(]*\p{Ll}{7,}[.,;:!?)”’]* ?$/u.test(text))).toEqual([]);
    // What still ends in a hyphen is a compound or an address, which has its hyphen anywhere.
    const said = parted.map(({ text }) => bare(text));
    expect(said.filter((word) => !book.includes(word))).toEqual([]);
    const others = pages.flatMap(({ elements }) =>
      elements.filter(({ role }) => /^(H\d|TH|Code|TOCI|Link|Figure)$/.test(role)).flatMap(({ children }) => children),
    );
    expect(others.filter(({ alt }) => alt)).toEqual([]);
  });

  test('leaves no page without text, and links the web by full addresses', () => {
    expect(pages.flatMap(({ text }, index) => (text.length < 40 ? [index + 1] : []))).toEqual([]);
    const urls = pages.flatMap(({ links }) => links.flatMap(({ url }) => url ?? []));
    expect(urls.length).toBeGreaterThan(200);
    expect(urls.filter((url) => !url.startsWith('https://'))).toEqual([]);
  });

  function pageOf(dest: readonly unknown[]): Promise<number> {
    return pdf.getPageIndex(dest[0] as Parameters<PDFDocumentProxy['getPageIndex']>[0]);
  }
});

type Outline = { title: string; dest: readonly unknown[]; items: Outline }[];

async function readPage(page: PDFPageProxy): Promise<ReadBookPage> {
  const { root, untagged } = await readStructuredText(page);
  const { items } = await page.getTextContent();
  const texts = items.filter((item) => 'str' in item) as unknown as TextItem[];
  const annotations = (await page.getAnnotations()) as (ReadLink & { subtype: string })[];
  const links = annotations.filter(({ subtype }) => subtype === 'Link');
  const elements = flatten(root);
  const text = bare(elements.map((element) => element.text).join(''));
  page.cleanup();
  return { elements, untagged, items: texts, links, text, view: page.view };
}

/** A text without its spaces and without Markdown’s marks for code and stress. */
function bare(text: string): string {
  return text.replace(/[\s`*]/g, '');
}

function sizeOf({ transform: [a = 0, b = 0] }: TextItem): number {
  return Math.hypot(a, b);
}
