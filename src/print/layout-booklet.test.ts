import { describe, expect, it } from 'vitest';
import type { Booklet } from './booklet.ts';
import { measureWith } from './fonts/measure-with.ts';
import { openFonts } from './fonts/open-fonts.ts';
import { layoutBooklet } from './layout-booklet.ts';
import type { Page, TextMark } from './page.ts';
import { sheetFixture } from './sheet-fixture.ts';
import { readFontFiles } from './testing/read-font-files.ts';

const metrics = measureWith(openFonts(readFontFiles()));
const booklet = bookletFixture();

describe.each(['a4', 'letter'] as const)('layoutBooklet on %s', (paper) => {
  it.each([
    ['with a link', booklet],
    ['without a link', withoutLink(booklet)],
    ['with a long address', { ...booklet, address: 'some-organisation.github.io/technical-enough/levels/conversant/' }],
    ['with a skill without phrases', withFirstSkill({ heard: [] })],
  ])('fits two sides %s', (_name, held) => {
    const { pages, overflow, missingGlyphs } = layoutBooklet(held, paper, metrics);
    expect(pages.map(({ label }) => label)).toEqual(['outside', 'inside']);
    expect([...overflow, ...missingGlyphs]).toEqual([]);
  });

  it('turns the upper row and only that', () => {
    for (const page of layoutBooklet(booklet, paper, metrics).pages) {
      for (const mark of texts(page)) expect(mark.turn === 180, mark.text).toBe(mark.y < page.height / 2);
    }
  });

  it('gives the pages their places from cover to back cover', () => {
    const places = layoutBooklet(booklet, paper, metrics).pages.map(({ elements }) =>
      elements.flatMap(({ place }) => place ?? []),
    );
    expect(places).toEqual([
      [1, 4, 5, 8],
      [2, 3, 6, 7],
    ]);
  });
});

describe('layoutBooklet', () => {
  it.each([
    [
      2,
      'skills[0].canDos[0]',
      withFirstSkill({ canDos: [plain('Explain this once more in other words. '.repeat(30))] }),
    ],
    [
      2,
      'skills[0].heard[0].says',
      withFirstSkill({ heard: [{ says: plain('So they said. '.repeat(160)), ask: plain('Who?') }] }),
    ],
    [1, 'name', { ...booklet, name: 'Conversant with everything there is' }],
    [8, 'stop.signs[0]', { ...booklet, stop: { ...booklet.stop, signs: [plain('You went on and on. '.repeat(60))] } }],
  ])('names on page %i the text at %s that is too long', (side, field, held) => {
    const { overflow, pages } = layoutBooklet(held, 'a4', metrics);
    expect(pages).toHaveLength(2);
    expect(overflow).toContainEqual(expect.objectContaining({ side, field }));
  });

  it('names a letter that no face can draw', () => {
    const { missingGlyphs } = layoutBooklet(withFirstSkill({ canDos: [plain('say 日')] }), 'a4', metrics);
    expect(missingGlyphs).toContainEqual(expect.objectContaining({ character: '日', field: 'skills[0].canDos[0]' }));
  });
});

function bookletFixture(): Booklet {
  const { kicker, name, gauge, howToUse, numbers, stop, hear, footer, link } = sheetFixture;
  const [first, second, third, fourth, fifth] = sheetFixture.skills.map((skill, index) => ({
    ...skill,
    heard: hear.rows.slice(index * 2, index * 2 + 2),
  }));
  if (!first || !second || !third || !fourth || !fifth || !link) throw new Error('The sheet for tests has changed.');
  return {
    title: `${name}: booklet`,
    kicker,
    name,
    gauge,
    lead: plain('“I can weigh two options and name what each costs.”'),
    howToUse,
    skills: [first, second, third, fourth, fifth],
    hear: { says: 'They say', ask: 'You ask' },
    numbers: {
      heading: numbers.heading,
      columns: ['Number', 'What it is'],
      rows: numbers.rows.map(({ value, meaning }) => ({ value, meaning })),
    },
    stop,
    fold: plain('Fold twice and slit the fold at the top.'),
    imprint: footer.edition,
    address: footer.address,
    link,
    sides: ['outside', 'inside'],
  };
}

function withFirstSkill(change: Partial<Booklet['skills'][number]>): Booklet {
  const [first, ...others] = booklet.skills;
  return { ...booklet, skills: [{ ...first, ...change }, ...others] };
}

function withoutLink({ link, ...held }: Booklet): Booklet {
  expect(link).toBeDefined();
  return held;
}

function plain(text: string): Booklet['lead'] {
  return [{ text, style: 'plain' }];
}

function texts({ marks }: Page): readonly TextMark[] {
  return marks.filter((mark) => mark.kind === 'text');
}
