import { describe, expect, it } from 'vitest';
import { measureWith } from './fonts/measure-with.ts';
import { openFonts } from './fonts/open-fonts.ts';
import { layoutSheet } from './layout-sheet.ts';
import type { Page, TextMark } from './page.ts';
import { paperSizes, type Paper } from './paper.ts';
import type { Sheet } from './sheet.ts';
import { sheetFixture } from './sheet-fixture.ts';
import { readFontFiles } from './testing/read-font-files.ts';

const metrics = measureWith(openFonts(readFontFiles()));
const papers: readonly Paper[] = ['a4', 'letter'];
const sheetWithoutLink = withoutLink(sheetFixture);

describe.each(papers)('layoutSheet on %s', (paper) => {
  const { width, height } = paperSizes[paper];

  it.each([
    ['with a link', sheetFixture],
    ['without a link', sheetWithoutLink],
    ['with a diagram a little taller than wide', withColumnDiagram(sheetFixture, 400)],
    ['with a long address', withLongAddress(withColumnDiagram(sheetFixture, 260))],
    ['with a slender diagram', withColumnDiagram(sheetFixture, 260)],
    ['with a slender diagram and no link', withColumnDiagram(sheetWithoutLink, 260)],
    ['with a square diagram', withColumnDiagram(sheetFixture, 480)],
    ['with a square diagram and no link', withColumnDiagram(sheetWithoutLink, 480)],
  ])('fits two pages %s', (_name, sheet) => {
    const layout = layoutSheet(sheet, paper, metrics);
    expect(layout.overflow).toEqual([]);
    expect(layout.missingGlyphs).toEqual([]);
    expect(layout.pages.map((page) => [page.width, page.height])).toEqual([
      [width, height],
      [width, height],
    ]);
  });

  it('keeps every text inside the margins and at 7.5 pt or more', () => {
    for (const page of layoutSheet(sheetFixture, paper, metrics).pages) {
      for (const mark of page.marks) {
        if (mark.kind !== 'text') continue;
        const right = mark.x + metrics.widthOf(mark.text.trimEnd(), mark);
        expect(mark.x, mark.text).toBeGreaterThanOrEqual(36 - 0.01);
        expect(right, mark.text).toBeLessThanOrEqual(width - 36 + 0.01);
        expect(mark.y, mark.text).toBeLessThan(height - 36);
        expect(mark.size, mark.text).toBeGreaterThanOrEqual(7.5 - 0.01);
      }
    }
  });

  it('lets no line of text touch the one below it', () => {
    for (const page of layoutSheet(sheetFixture, paper, metrics).pages) {
      const texts = page.marks.filter((mark) => mark.kind === 'text');
      for (const one of texts) {
        for (const other of texts) {
          const apart = other.y - one.y;
          if (other === one || apart < 0 || apart > 0.75 * other.size) continue;
          const overlap =
            Math.min(
              one.x + metrics.widthOf(one.text.trimEnd(), one),
              other.x + metrics.widthOf(other.text.trimEnd(), other),
            ) - Math.max(one.x, other.x);
          expect(overlap, `${one.text} / ${other.text}`).toBeLessThan(0.5);
        }
      }
    }
  });

  it('starts the blocks of a row at the same height', () => {
    const [front] = layoutSheet(sheetFixture, paper, metrics).pages;
    const tops = front.elements.flatMap(({ role, heading }) => (role === 'H2' && heading ? [heading.y] : []));
    const [first, second, third, fourth, fifth, stop] = tops;
    expect([second, fourth, stop]).toEqual([first, third, fifth]);
  });

  it.each([240, 400, 480])('sets a diagram %i wide under a title as high as the heading beside it', (diagramWidth) => {
    const sheet = withColumnDiagram(sheetFixture, diagramWidth);
    const [, back] = layoutSheet(sheet, paper, metrics).pages;
    const baselines = [sheet.diagram.title, sheet.meetings.heading].map((text) => textMark(back, text).y);
    expect(baselines[0]).toBe(baselines[1]);
  });

  it.each([240, 400, 480])('keeps meetings together beside a diagram %i wide', (diagramWidth) => {
    const [, back] = layoutSheet(withColumnDiagram(sheetFixture, diagramWidth), paper, metrics).pages;
    const names = sheetFixture.meetings.list.map(({ name }) => textMark(back, name));
    for (const { x, y } of names.slice(1)) {
      const above = texts(back).filter((mark) => mark.x >= x && mark.y < y);
      // From a last line to the next meeting's name: 14 pt, the lines' own leading, and the rule between.
      expect(y - Math.max(...above.map((mark) => mark.y))).toBeLessThan(14 + 18);
    }
  });
});

describe('layoutSheet', () => {
  it('names the text that is too long, and what no longer fits, when a side overflows', () => {
    const long = [{ text: 'Explain this once more in other words. '.repeat(40), style: 'plain' as const }];
    const { overflow, pages } = layoutSheet(withFirstCanDo(long), 'a4', metrics);
    expect(pages).toHaveLength(2);
    expect(overflow[0]).toMatchObject({ side: 1, field: 'skills[0].canDos[0]', reason: 'too-long' });
    expect(overflow).toContainEqual(
      expect.objectContaining({ side: 1, field: 'hear.rows[9].ask', reason: 'past-bottom' }),
    );
    expect(overflow.filter(({ side }) => side === 2)).toEqual([]);
  });

  it('reports a name that is wider than its place', () => {
    const { overflow } = layoutSheet({ ...sheetFixture, name: 'Conversant with everything there is' }, 'a4', metrics);
    expect(overflow[0]).toMatchObject({ side: 1, field: 'name', reason: 'too-wide' });
  });

  it.each([
    ['name', (text: string) => ({ ...sheetFixture, name: text })],
    ['skills[0].name', (text: string) => ({ ...sheetFixture, skills: renamed(sheetFixture.skills, text) })],
    [
      'meetings.list[0].name',
      (text: string) => {
        const { heading, list } = sheetFixture.meetings;
        return { ...sheetFixture, meetings: { heading, list: renamed(list, text) } };
      },
    ],
  ])('names a %s of 120 characters and lays out the rest', (field, sheetWith) => {
    const { pages, overflow } = layoutSheet(sheetWith('Twelve signs'.repeat(10)), 'a4', metrics);
    expect(pages).toHaveLength(2);
    expect(overflow.length).toBeGreaterThan(0);
    expect(overflow.map((problem) => problem.field)).toEqual(overflow.map(() => field));
  });

  it('breaks a long diagram title rather than report it', () => {
    const { diagram } = withColumnDiagram(sheetFixture, 260);
    const title = 'What happens to a change on its way from a commit to all customers';
    expect(layoutSheet({ ...sheetFixture, diagram: { ...diagram, title } }, 'a4', metrics).overflow).toEqual([]);
  });

  it('reports a word that cannot be broken to fit its column', () => {
    const word = [{ text: 'https://example.org/' + 'a'.repeat(60), style: 'plain' as const }];
    const { overflow } = layoutSheet(withFirstCanDo(word), 'a4', metrics);
    expect(overflow).toMatchObject([{ side: 1, field: 'skills[0].canDos[0]', reason: 'too-wide' }]);
  });

  it('reports a diagram whose labels would be too small', () => {
    const { diagram } = sheetFixture;
    const picture = { ...diagram.picture, width: 1400 };
    const { overflow } = layoutSheet({ ...sheetFixture, diagram: { ...diagram, picture } }, 'a4', metrics);
    expect(overflow).toMatchObject([{ side: 2, field: 'diagram.picture', reason: 'too-small' }]);
  });

  it('keeps a diagram far too high for any page on the page, and reports nothing but it', () => {
    const sheet = withColumnDiagram(sheetFixture, 300, 3000);
    const { overflow, pages } = layoutSheet(sheet, 'a4', metrics);
    expect(overflow).toMatchObject([{ side: 2, field: 'diagram.picture', reason: 'too-small' }]);
    const box = pages[1].elements.find(({ figure }) => figure?.alt === sheet.diagram.description)?.figure?.box;
    expect(box?.y).toBeGreaterThan(36);
    expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThan(pages[1].height - 36);
  });

  it('names a diagram that leaves too little room for the rest', () => {
    const { overflow } = layoutSheet(withColumnDiagram(sheetFixture, 300, 900), 'a4', metrics);
    expect(overflow[0]).toMatchObject({ side: 2, field: 'diagram.picture', reason: 'too-high' });
  });

  it('reports a character no face can draw, with the text it is in', () => {
    const { missingGlyphs } = layoutSheet(withFirstCanDo([{ text: 'Ship it 🚀', style: 'plain' }]), 'a4', metrics);
    expect(missingGlyphs).toEqual([{ character: '🚀', field: 'skills[0].canDos[0]', text: 'Ship it 🚀' }]);
  });

  it('sets type larger when there is less to say', () => {
    const skills = sheetFixture.skills.map((skill) => ({ ...skill, canDos: skill.canDos.slice(0, 2) }));
    const [usual] = layoutSheet(sheetFixture, 'a4', metrics).scales;
    const [short] = layoutSheet({ ...sheetFixture, skills }, 'a4', metrics).scales;
    expect(short).toBeGreaterThan(usual);
  });
});

function withoutLink({ link, ...sheet }: Sheet): Sheet {
  expect(link).toBeDefined();
  return sheet;
}

function withFirstCanDo(text: Sheet['skills'][number]['canDos'][number]): Sheet {
  const skills = sheetFixture.skills.map((skill, index) =>
    index === 0 ? { ...skill, canDos: [text, ...skill.canDos.slice(1)] } : skill,
  );
  return { ...sheetFixture, skills };
}

function withLongAddress(sheet: Sheet): Sheet {
  const address = 'some-organisation.github.io/technical-enough/levels/conversant/';
  const link = { url: `https://${address}`, invitation: sheet.link?.invitation ?? '' };
  return { ...sheet, footer: { ...sheet.footer, address }, link };
}

function renamed<Item extends { readonly name: string }>(items: readonly Item[], name: string): readonly Item[] {
  return items.map((item, index) => (index === 0 ? { ...item, name } : item));
}

function texts({ marks }: Page): readonly TextMark[] {
  return marks.filter((mark) => mark.kind === 'text');
}

function textMark(page: Page, text: string): TextMark {
  const found = texts(page).find((mark) => mark.text === text);
  if (!found) throw new Error(`The page has no text “${text}”.`);
  return found;
}

function withColumnDiagram(sheet: Sheet, width: number, height = 480): Sheet {
  const steps = ['Commit', 'Build', 'Review', 'Staging', 'Canary', 'Everyone'];
  const marks = steps.flatMap((text, index) => {
    const y = 10 + (index * height) / steps.length;
    const d = `M40,${y}L200,${y}L200,${y + 46}L40,${y + 46}Z`;
    const label = { x: 90, y: y + 28, text, size: 14, width: 60, face: 'semibold', fill: 'text' } as const;
    return [
      { kind: 'path', d, fill: 'node', stroke: 'node-line', strokeWidth: 1.5 } as const,
      { kind: 'text', ...label } as const,
    ];
  });
  return { ...sheet, diagram: { ...sheet.diagram, picture: { width, height, marks } } };
}
