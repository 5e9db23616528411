import { beforeAll, describe, expect, it } from 'vitest';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { measureWith } from '../fonts/measure-with.ts';
import { openFonts } from '../fonts/open-fonts.ts';
import { layoutSheet } from '../layout-sheet.ts';
import type { Runs, Sheet } from '../sheet.ts';
import { sheetFixture } from '../sheet-fixture.ts';
import { openPdf } from '../testing/open-pdf.ts';
import { rasterPage } from '../testing/raster-page.ts';
import { readFontFiles } from '../testing/read-font-files.ts';
import { flatten, readStructuredText, type ReadElement, type ReadPage } from '../testing/structured-text.ts';
import type { DocumentFacts } from './document-facts.ts';
import { writePdf } from './write-pdf.ts';

const facts: DocumentFacts = {
  title: sheetFixture.title,
  author: 'Technical Enough',
  subject: 'Cheat-sheet',
  date: new Date('2026-11-12T00:00:00Z'),
};

describe('writePdf', () => {
  let bytes: Uint8Array;
  let pdf: PDFDocumentProxy;
  let pages: ReadPage[];
  let elements: readonly ReadElement[];

  beforeAll(async () => {
    bytes = await writeFixture();
    pdf = await openPdf(bytes);
    pages = await Promise.all([1, 2].map(async (number) => readStructuredText(await pdf.getPage(number))));
    elements = pages.flatMap(({ root }) => flatten(root));
  });

  it('gives the same bytes for the same input, whatever the time zone', async () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Auckland';
    try {
      expect(await writeFixture()).toEqual(bytes);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('says its title, language and labels, and claims PDF/UA-1', async () => {
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: facts.title, Author: facts.author, Language: 'en-GB' });
    expect(metadata.get('dc:title')).toBe(facts.title);
    expect(metadata.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(await pdf.getMarkInfo()).toEqual(
      new Map(Object.entries({ Marked: true, UserProperties: false, Suspects: false })),
    );
    expect(await pdf.getPageLabels()).toEqual(['1', '2']);
    expect(await pdf.getViewerPreferences()).toEqual(new Map([['DisplayDocTitle', true]]));
  });

  it('reads as the sheet says, in its order, with real spaces between words', () => {
    const texts = elements.filter(({ role }) => role !== 'Figure').map(({ text }) => text.trim().replace(/\s+/g, ' '));
    expect(texts.filter((text) => text !== '')).toEqual(textsOf(sheetFixture));
  });

  it('leaves no text untagged', () => {
    expect(pages.flatMap(({ untagged }) => untagged)).toEqual([]);
  });

  it('has headings that skip no level', () => {
    const levels = elements.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role.slice(1))] : []));
    expect(levels[0]).toBe(1);
    const steps = levels.slice(1).map((level, index) => level - (levels[index] ?? 0));
    expect(Math.max(...steps)).toBeLessThanOrEqual(1);
  });

  it('describes its figures: the diagram and the code to scan', () => {
    const alts = elements.filter(({ role }) => role === 'Figure').map(({ alt }) => alt);
    expect(alts).toEqual([sheetFixture.diagram.description, `QR code: ${sheetFixture.link?.url ?? ''}`]);
  });

  it('nests lists and tables as the standard asks', () => {
    const parts: Readonly<Record<string, readonly string[]>> = {
      L: ['LI'],
      LI: ['Lbl', 'LBody'],
      Table: ['TR'],
      TR: ['TH', 'TD'],
    };
    for (const { role, children } of elements) {
      const allowed = parts[role];
      if (allowed) for (const child of children) expect(allowed).toContain(child.role);
    }
    const tables = elements.filter(({ role }) => role === 'Table');
    expect(tables.map(({ children }) => children.length)).toEqual([11, 11]);
  });

  it('has an outline of its headings', async () => {
    const [sheet] = (await pdf.getOutline()) as {
      title: string;
      items: { title: string; items: { title: string }[] }[];
    }[];
    expect(sheet?.title).toBe('Conversant');
    expect(sheet?.items.map(({ title }) => title)).toContain('2 How data works');
    const meetings = sheet?.items.find(({ title }) => title === sheetFixture.meetings.heading);
    expect(meetings?.items.map(({ title }) => title)).toEqual(sheetFixture.meetings.list.map(({ name }) => name));
  });

  it('links the address', async () => {
    const annotations: unknown[] = await (await pdf.getPage(2)).getAnnotations();
    expect(annotations).toMatchObject([{ subtype: 'Link', url: sheetFixture.link?.url }]);
  });

  it.each([1, 2])('has ink wherever a reader finds a word on page %i', async (number) => {
    const page = await pdf.getPage(number);
    const scale = 2;
    const { grey, width, height } = await rasterPage(page, scale);
    const viewport = page.getViewport({ scale });
    const { items } = await page.getTextContent();
    let wordCount = 0;
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [, , , size, x, y] = item.transform as [number, number, number, number, number, number];
      const [left = 0, base = 0] = viewport.convertToViewportPoint(x, y) as number[];
      const perCharacter = (item.width * scale) / item.str.length;
      const rise = Math.abs(size) * scale;
      const isInked = (column: number) => {
        const rows: number[] = [];
        for (let row = Math.floor(base - rise * 0.75); row < base + rise * 0.2; row++) {
          if (row >= 0 && row < height) rows.push(grey[row * width + column] ?? 255);
        }
        return Math.max(...rows) - Math.min(...rows) > 60;
      };
      for (const word of item.str.matchAll(/\S+/g)) {
        wordCount += 1;
        const from = Math.floor(left + word.index * perCharacter);
        const to = Math.ceil(from + word[0].length * perCharacter);
        let [blank, widestBlank] = [0, 0];
        for (let column = from; column < to; column++) {
          blank = isInked(column) ? 0 : blank + 1;
          widestBlank = Math.max(widestBlank, blank);
        }
        expect(widestBlank, `blank pixels in “${word[0]}” of “${item.str}”`).toBeLessThan(rise);
      }
    }
    expect(wordCount).toBeGreaterThan(150);
  });

  it('refuses a character its faces cannot draw', async () => {
    await expect(writeFixture({ ...sheetFixture, name: '🚀' })).rejects.toThrow('cannot draw all of "🚀"');
  });
});

async function writeFixture(sheet: Sheet = sheetFixture): Promise<Uint8Array> {
  const fonts = openFonts(readFontFiles());
  return writePdf(layoutSheet(sheet, 'a4', measureWith(fonts)).pages, fonts, facts);
}

function textsOf(sheet: Sheet): string[] {
  const { gauge, hear, numbers, diagram, meetings, stop, ourWords, footer, link } = sheet;
  return [
    sheet.kicker,
    sheet.name,
    gauge.label,
    ...gauge.names,
    plain(sheet.lead),
    plain(sheet.howToUse),
    ...sheet.skills.flatMap(({ name, canDos }, index) => [`${index + 1} ${name}`, ...canDos.map(plain)]),
    stop.heading,
    ...stop.signs.map(plain),
    hear.heading,
    ...hear.columns,
    ...hear.rows.flatMap(({ says, ask }) => [plain(says), plain(ask)]),
    numbers.heading,
    ...numbers.columns,
    ...numbers.rows.flatMap(({ value, window, meaning, source }) => [value, window, plain(meaning), source]),
    diagram.title,
    meetings.heading,
    ...meetings.list.flatMap(({ name, questions }) => [name, ...questions.map(plain)]),
    ourWords.heading,
    ...ourWords.columns,
    ...(link ? [link.invitation] : []),
    footer.address,
    [footer.edition, footer.reviewed, footer.licence].join(' · '),
  ];
}

function plain(runs: Runs): string {
  return runs.map(({ text }) => text).join('');
}
