import { describe, expect, it } from 'vitest';
import type { Card, CardDeck } from './card-deck.ts';
import { measureWith } from './fonts/measure-with.ts';
import { openFonts } from './fonts/open-fonts.ts';
import { layoutDeck } from './layout-deck.ts';
import type { Page } from './page.ts';
import { readFontFiles } from './testing/read-font-files.ts';

const metrics = measureWith(openFonts(readFontFiles()));

const usual: Card = {
  topic: 'Caching',
  says: 'Is it a cold cache?',
  level: { name: 'Conversant', order: 2, levels: 4 },
  means: plain(
    'The fast copy is empty, as after a restart, so every request goes to the slow original until it fills.',
  ),
  ask: [plain('How long until it is warm, and what do users see until then?'), plain('Can we fill it before we open?')],
  address: 'guide.example/phrases/cold-cache/',
  url: 'https://guide.example/phrases/cold-cache/',
};

describe('layoutDeck', () => {
  it('sets eight cards a sheet, fronts on one page and backs on the next', () => {
    const { pagesOn, overflow, missingGlyphs } = layoutDeck(
      deckOf(Array.from({ length: 9 }, () => usual)),
      ['a4'],
      metrics,
    );
    const pages = pagesOn.get('a4') ?? [];
    expect(pages.map(({ label }) => label)).toEqual(['1 of 2, front', '1 of 2, back', '2 of 2, front', '2 of 2, back']);
    expect(pages.map((page) => sentences(page).length)).toEqual([8, 8, 1, 1]);
    expect([...overflow, ...missingGlyphs]).toEqual([]);
  });

  it.each(['a4', 'letter'] as const)('mirrors the columns of the backs on %s', (paper) => {
    const cards = ['one', 'two', 'three'].map((says) => ({ ...usual, says }));
    const [front, back] = layoutDeck(deckOf(cards), [paper], metrics).pagesOn.get(paper) ?? [];
    expect(front && sentences(front).map(({ column, row }) => [column, row])).toEqual([
      [0, 0],
      [1, 0],
      [0, 1],
    ]);
    expect(back && sentences(back).map(({ column, row }) => [column, row])).toEqual([
      [1, 0],
      [0, 0],
      [1, 1],
    ]);
  });

  it.each([
    ['a sentence of 120 characters', { says: 'It is the load balancer. '.repeat(5).slice(0, 120) }],
    ['a sentence in capitals', { says: 'WE ARE ROLLING BACK, DO NOT DEPLOY ANYTHING UNTIL NOON!' }],
    ['a long meaning', { means: plain('It takes a while. '.repeat(14)) }],
    [
      'a long address',
      { address: `some-organisation.github.io/technical-enough/phrases/${'a-long-name-'.repeat(4)}/` },
    ],
  ])('finds room for %s', (_name, change) => {
    const { overflow } = layoutDeck(deckOf([{ ...usual, ...change }]), ['a4'], metrics);
    expect(overflow).toEqual([]);
  });

  it.each([
    ['cards[1].says', { says: 'We could perhaps, if everybody agrees, think about it. '.repeat(6) }],
    ['cards[1].means', { means: plain('It takes a while. '.repeat(40)) }],
    ['cards[1].ask[1]', { ask: [plain('Who?'), plain('Who is told, and when, and by whom? '.repeat(14))] }],
    ['cards[1].topic', { topic: 'Twelve signs'.repeat(10) }],
    ['cards[1].says', { says: 'Unbreakable'.repeat(8) }],
  ])('names %s when it is too long, and cuts nothing', (field, change) => {
    const { overflow, pagesOn } = layoutDeck(deckOf([usual, { ...usual, ...change }]), ['a4'], metrics);
    expect(overflow.length).toBeGreaterThan(0);
    expect([...new Set(overflow.map((problem) => problem.field))]).toContain(field);
    expect(overflow.every(({ side }) => side === 2)).toBe(true);
    expect(pagesOn.get('a4')).toHaveLength(2);
  });

  it('names a letter that no face can draw', () => {
    const { missingGlyphs } = layoutDeck(deckOf([{ ...usual, means: plain('Write 日 here.') }]), ['a4'], metrics);
    expect(missingGlyphs).toMatchObject([{ character: '日', field: 'cards[0].means' }]);
  });

  it('sets no type below 8 pt, code on the fullest card included', () => {
    const means = [
      { text: 'It takes a while. '.repeat(14), style: 'plain' as const },
      { text: 'GET /a', style: 'code' as const },
    ];
    for (const page of layoutDeck(deckOf([{ ...usual, means }]), ['a4'], metrics).pagesOn.get('a4') ?? []) {
      for (const mark of page.marks) if (mark.kind === 'text') expect(mark.size, mark.text).toBeGreaterThanOrEqual(8);
    }
  });
});

function deckOf(cards: readonly Card[]): CardDeck {
  return {
    title: 'How data works: phrase cards',
    skill: 'How data works',
    cards,
    labels: { means: 'Means', ask: 'Ask next', front: 'front', back: 'back' },
    howTo: 'Print double-sided.',
    imprint: 'Edition 1',
  };
}

function plain(text: string): Card['means'] {
  return [{ text, style: 'plain' }];
}

/** The column and row of the card that each sentence of a page starts on. */
function sentences({ marks, width, height }: Page): { column: number; row: number }[] {
  const [cardWidth, cardHeight] = [(95 * 72) / 25.4, (65 * 72) / 25.4];
  return marks.flatMap((mark) =>
    mark.kind === 'text' && mark.text.startsWith('“')
      ? [
          {
            column: Math.floor((mark.x - (width / 2 - cardWidth)) / cardWidth),
            row: Math.floor((mark.y - (height / 2 - 2 * cardHeight)) / cardHeight),
          },
        ]
      : [],
  );
}
