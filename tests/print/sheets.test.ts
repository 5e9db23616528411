import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, type PDFObject } from 'pdf-lib';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatDay } from '../../src/model/format-day.ts';
import { labels } from '../../src/model/labels.ts';
import { meetings } from '../../src/model/schemas/phrase.ts';
import { openPdf } from '../../src/print/testing/open-pdf.ts';
import { flatten, readStructuredText, type ReadElement } from '../../src/print/testing/structured-text.ts';
import { builtGuide } from '../built-guide.ts';
import { factRow } from '../fact-row.ts';
import { plainWords } from '../plain-words.ts';
import { siteAddress } from '../site-address.ts';
import { builtPage } from '../site/built-page.ts';
import { pageWords } from '../site/page-words.ts';
import { builtSheets } from './built-sheets.ts';

const { levels, skills, topics, profiles, phrases, diagrams, reviewed, edition, 'can-dos': canDos } = builtGuide;

type BuiltSheet = (typeof builtSheets)[number];

describe.each(builtSheets)('$name', (sheet) => {
  const { kind, item, width, height, sides: sideCount, bytes } = sheet;
  const url = `${siteAddress}${item.address}`;
  const expected = expectedOf(sheet);
  let pdf: PDFDocumentProxy;
  let sides: readonly (readonly ReadElement[])[];
  let untagged: readonly string[];
  const textsOf = (index: number) =>
    (sides[index] ?? []).map(({ text }) => plainWords(text)).filter((text) => text !== '');

  beforeAll(async () => {
    pdf = await openPdf(bytes);
    const pages = await Promise.all(
      range(pdf.numPages).map(async (index) => readStructuredText(await pdf.getPage(index + 1))),
    );
    sides = pages.map(({ root }) => flatten(root));
    untagged = pages.flatMap((page) => page.untagged);
  });
  afterAll(() => pdf.loadingTask.destroy());

  test('has a page a side, of its paper', async () => {
    const pages = await Promise.all(range(pdf.numPages).map((index) => pdf.getPage(index + 1)));
    expect(pages.map(({ view }) => view.map((value) => Math.round(value)))).toEqual(
      range(sideCount).map(() => [0, 0, Math.round(width), Math.round(height)]),
    );
  });

  test('says on each side, in order, what it is to say', () => {
    for (const [index, side] of expected.sides.entries()) {
      for (const texts of side) expect(missingInOrder(textsOf(index), texts)).toEqual([]);
    }
  });

  test.runIf(kind === 'profile')('names what to read first, in order, each with its minutes', () => {
    const read = profiles.find(({ id }) => id === item.id)?.read ?? [];
    const lists = sides.flat().filter(({ role }) => role === 'L');
    const items = lists[0]?.children.map(wordsIn) ?? [];
    expect(items.map((text) => text.replace(/ \d+ min$/, ''))).toEqual(
      read.map((id, index) => `${index + 1} ${topics.find((topic) => topic.id === id)?.title}`),
    );
    expect(items.every((text) => / [1-9]\d* min$/.test(text))).toBe(true);
  });

  test('sets its tables with headings over their columns', () => {
    const tables = sides.flat().filter(({ role }) => role === 'Table');
    const rows = tables.map(({ children }) => children.map((row) => row.children.map(wordsIn)));
    expect(rows.map(([, ...body]) => body)).toEqual(expected.tables);
    for (const { children } of tables) {
      expect(children.map(({ role }) => role)).toEqual(children.map(() => 'TR'));
      expect(children[0]?.children.map(({ role }) => role)).toEqual(children[0]?.children.map(() => 'TH'));
      const cells = children.flatMap((row) => row.children.map(wordsIn));
      expect(cells.filter((cell) => cell === '')).toEqual([]);
    }
  });

  test('says nothing that neither its subject’s page nor the fixed labels say', () => {
    const main = builtPage(item.address).document.querySelector('main');
    const onPage = main ? pageWords(main) : '';
    const fixed = [
      `${labels.guide}: ${labels.subtitle.toLowerCase()}`,
      expected.gauge,
      `${labels.howToUse.title} ${labels.howToUse.text}`,
      labels.ourWords.title,
      ...labels.ourWords.columns,
      expected.invitation,
      // On the page of a skill its end has no heading of its own.
      ...(kind === 'skill' ? [labels.stop] : []),
      // The page sets targets as a list of definitions, without headings.
      ...(kind === 'profile' ? ['Skill', 'Level', 'Why'] : []),
      url.replace('https://', ''),
      `Edition ${edition} · Reviewed ${formatDay(reviewed)} · CC BY 4.0`,
    ].map(plainWords);
    const said = sides
      .flat()
      .filter(({ role }) => role !== 'Figure' && role !== 'Lbl')
      .map(({ text }) => plainWords(text));
    expect(said.filter((text) => !onPage.includes(text.replace(/^\d (?=\D)/, '')) && !fixed.includes(text))).toEqual(
      [],
    );

    const figure = sides.flat().find(({ role, alt }) => role === 'Figure' && !alt?.startsWith('QR'));
    const picture = main?.querySelector(`svg[aria-labelledby^="diagram-${expected.diagram}-"]`);
    const drawn = [...(picture?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent).join(' ');
    expect(sortedWords(figure?.text ?? '')).toEqual(sortedWords(drawn));
    expect(figure?.alt).toBe(picture?.querySelector('desc')?.textContent);
    expect(figure !== undefined).toBe(expected.diagram !== undefined);
  });

  test('reads in the same order with its tags and without them', async () => {
    expect(untagged).toEqual([]);
    for (const [index, elements] of sides.entries()) {
      const tagged = elements.map(({ text }) => text).join('');
      expect(await untaggedText(pdf, index + 1)).toBe(tagged.replace(/\s/g, ''));
    }
  });

  test('tags everything with roles of the standard, under headings that skip no level', () => {
    const roles = sides.flat().map(({ role }) => role);
    const known = [
      'Root',
      'Document',
      'Sect',
      'H1',
      'H2',
      'H3',
      'P',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'Table',
      'THead',
      'TBody',
      'TR',
      'TH',
      'TD',
      'Figure',
      'Caption',
      'Link',
      'Span',
    ];
    expect(roles.filter((role) => !known.includes(role))).toEqual([]);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    const depths = roles.flatMap((role) => (/^H\d$/.test(role) ? [Number(role.slice(1))] : []));
    expect(depths.filter((depth, index) => depth > (depths[index - 1] ?? 0) + 1)).toEqual([]);
    for (const role of ['P', 'L', 'LI', 'LBody', 'TR', 'TH', 'TD', 'Figure', 'Link']) expect(roles).toContain(role);
  });

  test('describes each figure', () => {
    const alts = sides
      .flat()
      .filter(({ role }) => role === 'Figure')
      .map(({ alt }) => alt ?? '');
    expect(alts).toHaveLength(expected.diagram === undefined ? 1 : 2);
    expect(alts.filter((alt) => alt.length < 20)).toEqual([]);
    expect(alts.at(-1)).toContain(url);
  });

  test('says its language, its title and the day of the guide', async () => {
    const { info, metadata } = await pdf.getMetadata();
    const { Language, Title, CreationDate, ModDate } = info as Record<string, string>;
    const day = `D:${reviewed.replaceAll('-', '')}`;
    expect([Language, CreationDate?.slice(0, 10), ModDate?.slice(0, 10)]).toEqual(['en-GB', day, day]);
    expect(Title).toMatch(new RegExp(`^${item.name}\\b.*${labels.guide}`));
    expect(metadata.get('dc:title')).toBe(Title);
    expect(metadata.getRaw()).toContain(reviewed);
    expect(((await pdf.getMarkInfo()) as unknown as Map<string, boolean>).get('Marked')).toBe(true);
  });

  test('has an outline that leads to each of its headings', async () => {
    const titles = titlesOf(await pdf.getOutline());
    expect(missingInOrder(titles, expected.outline)).toEqual([]);
    const headings = sides
      .flat()
      .filter(({ role }) => /^H\d$/.test(role))
      .map(({ text }) => plainWords(text));
    expect(titles).toEqual(headings);
  });

  test('links its subject’s page, once, and only that', async () => {
    const annotations = await Promise.all(
      range(sideCount).map(
        async (index) =>
          (await pdf.getPage(index + 1)).getAnnotations() as Promise<{ subtype: string; url?: string }[]>,
      ),
    );
    expect(annotations.flat().map(({ subtype, url }) => ({ subtype, url }))).toEqual([{ subtype: 'Link', url }]);
  });

  test('carries every font that it is set in, with what its characters mean', async () => {
    const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
    const fonts = context
      .enumerateIndirectObjects()
      .map(([, object]) => object)
      .filter(
        (object): object is PDFDict =>
          object instanceof PDFDict && nameOf(object, 'Type') === 'Font' && !/^CIDFont/.test(nameOf(object, 'Subtype')),
      );
    expect(fonts.length).toBeGreaterThanOrEqual(2);
    for (const font of fonts) {
      const descendants = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray);
      const owner = descendants ? descendants.lookup(0, PDFDict) : font;
      const descriptor = owner.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
      const file = ['FontFile', 'FontFile2', 'FontFile3']
        .map((key) => descriptor?.lookup(PDFName.of(key)))
        .find(Boolean);
      expect(sizeOf(file), nameOf(font, 'BaseFont')).toBeGreaterThan(500);
      expect(sizeOf(font.lookup(PDFName.of('ToUnicode'))), nameOf(font, 'BaseFont')).toBeGreaterThan(50);
      // Six capital letters before the name say that only the characters in use are carried.
      expect(nameOf(font, 'BaseFont')).toMatch(/^[A-Z]{6}\+/);
    }
  });
});

/** What a sheet has to say by the guide: lists in order for each side, tables row by row, and what surrounds them. */
function expectedOf(sheet: BuiltSheet): {
  readonly sides: readonly (readonly (readonly string[])[])[];
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly gauge: string;
  readonly invitation: string;
  readonly diagram?: string;
  readonly outline: readonly string[];
} {
  const canDosAt = (skill: string, level: string) => canDos.find(({ id }) => id === skill)?.[level] ?? [];
  switch (sheet.kind) {
    case 'level': {
      const { item } = sheet;
      const grid = skills.flatMap(({ id, name }) => [name, ...canDosAt(id, item.id)]);
      const questions = Object.entries(meetings).flatMap(([id, name]) => [name, ...(item.meetings[id] ?? [])]);
      return {
        sides: [
          [[item.name, item.test, ...grid, ...heardRows(item.hear).flat()], item.tooFar],
          [[...item.numbers.map(factRow).flat(), ...questions], [diagramTitle(item.diagram)]],
        ],
        tables: [heardRows(item.hear), item.numbers.map(factRow)],
        gauge: `Level ${item.order} of ${levels.length}: ${item.name}`,
        invitation: labels.invitation,
        diagram: item.diagram,
        outline: [item.name, ...skills.map(({ name }) => name), ...Object.values(meetings)],
      };
    }
    case 'skill': {
      const { item } = sheet;
      const grid = levels.flatMap(({ id, name }) => [name, ...canDosAt(item.id, id)]);
      const questions = Object.entries(meetings).flatMap(([id, name]) => [
        name,
        ...(item.meetings[id] ?? []).map(firstQuestion),
      ]);
      return {
        sides: [
          [
            [item.name, item.summary, ...item.understand, ...grid, ...heardRows(item.hear).flat()],
            [labels.stop, item.body.at(-1) ?? ''],
          ],
          [[...item.numbers.map(factRow).flat(), ...questions], [diagramTitle(item.diagram)]],
        ],
        tables: [heardRows(item.hear), item.numbers.map(factRow)],
        gauge: `Skill ${skills.indexOf(item) + 1} of ${skills.length}`,
        invitation: labels.skillInvitation,
        diagram: item.diagram,
        outline: [item.name, labels.understand, ...levels.map(({ name }) => name), ...Object.values(meetings)],
      };
    }
    case 'profile': {
      const { item } = sheet;
      const targets = skills.map(({ id, name, short }) => {
        const { level, why } = item.targets[id] ?? { level: '', why: '' };
        const levelName = levels.find((one) => one.id === level)?.name ?? '';
        return { row: [name, levelName, plainWords(why)], head: `${short}: ${levelName}`, list: canDosAt(id, level) };
      });
      return {
        sides: [
          [
            [item.name, item.summary, ...targets.flatMap(({ row }) => row), labels.read],
            [labels.start, item.start, labels.stop, item.stop, ...heardRows(item.hear).flat()],
          ],
          [[...targets.flatMap(({ head, list }) => [head, ...list]), ...Object.values(meetings)]],
        ],
        tables: [targets.map(({ row }) => row), heardRows(item.hear)],
        gauge: `Profile ${profiles.indexOf(item) + 1} of ${profiles.length}`,
        invitation: labels.profileInvitation,
        outline: [
          item.name,
          labels.targets,
          labels.read,
          ...targets.map(({ head }) => head),
          ...Object.values(meetings),
        ],
      };
    }
    case 'poster': {
      const rows = skills.flatMap(({ id, name }) => [[name], levels.map((level) => canDosAt(id, level.id).join(' '))]);
      return {
        sides: [[[sheet.item.name, ...levels.flatMap(({ name, test: words }) => [name, words])]]],
        tables: [rows],
        gauge: '',
        invitation: labels.posterInvitation,
        outline: [sheet.item.name],
      };
    }
  }
}

/** The words of an element and of all in it; a box to tick is no word. */
function wordsIn({ text, children }: ReadElement): string {
  return plainWords([text, ...children.map(wordsIn)].join(' '));
}

function firstQuestion(id: string): string {
  return topics.find((topic) => topic.id === id)?.questions[0]?.ask ?? '';
}

function heardRows(ids: readonly string[]): string[][] {
  return ids.map((id) => {
    const phrase = phrases.find((one) => one.id === id);
    return [`“${phrase?.says}”`, plainWords(phrase?.ask[0] ?? '')];
  });
}

function diagramTitle(id: string): string {
  return diagrams.find((diagram) => diagram.id === id)?.title ?? '';
}

/** The expected texts that do not follow the ones before them; a text may stand in quotation marks or behind its number. */
function missingInOrder(texts: readonly string[], expected: readonly string[]): string[] {
  let from = 0;
  return expected.filter((wanted) => {
    const plain = plainWords(wanted);
    const at = texts.findIndex(
      (text, index) =>
        index >= from && [text, text.replace(/^\d+ /, ''), text.replace(/^“(.*)”$/, '$1')].includes(plain),
    );
    if (at >= 0) from = at + 1;
    return at < 0;
  });
}

/** The page’s characters in the order in which they are drawn, without spaces and without what is only decoration. */
async function untaggedText(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  let decoration = 0;
  const open: boolean[] = [];
  const parts: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      if (decoration === 0) parts.push(item.str);
    } else if (item.type.startsWith('begin')) {
      const isDecoration = (item as { tag?: string }).tag === 'Artifact';
      open.push(isDecoration);
      if (isDecoration) decoration += 1;
    } else if (open.pop()) {
      decoration -= 1;
    }
  }
  return parts.join('').replace(/\s/g, '');
}

function titlesOf(items: readonly { title: string; items: unknown }[] | null): string[] {
  return (items ?? []).flatMap(({ title, items: inner }) => [
    plainWords(title),
    ...titlesOf(inner as { title: string; items: unknown }[]),
  ]);
}

function sortedWords(text: string): string[] {
  return plainWords(text).split(' ').sort();
}

function nameOf(dictionary: PDFDict, key: string): string {
  return dictionary.lookupMaybe(PDFName.of(key), PDFName)?.decodeText() ?? '';
}

function sizeOf(object: PDFObject | undefined): number {
  return object instanceof PDFRawStream ? object.contents.length : 0;
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
