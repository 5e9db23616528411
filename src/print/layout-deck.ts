import type { CardDeck } from './card-deck.ts';
import { createCanvas, type Canvas } from './layout/canvas.ts';
import { cardBack } from './layout/card-back.ts';
import { cardFront } from './layout/card-front.ts';
import { cardSize } from './layout/card-size.ts';
import { drawCutMarks } from './layout/cut-marks.ts';
import { palette } from './layout/palette.ts';
import { placePage } from './layout/place-page.ts';
import { setText, type TextOptions } from './layout/set-text.ts';
import { createSetting, type Setting } from './layout/setting.ts';
import type { Metrics } from './metrics.ts';
import type { Page } from './page.ts';
import { paperSizes, type Paper } from './paper.ts';
import type { PocketLayout } from './pocket-layout.ts';

const columns = 2;
const rows = 4;
const cardsOnSheet = columns * rows;
const lineSize = 8;
const lineHeight = 10;
// From the cards to the lines of small type in the margin, clear of the marks to cut at.
const away = 5;
const besideMark = 6;

/** A deck’s pages on each paper, and everything that would be wrong on them; a problem’s `side` counts cards from 1. */
export interface DeckLayout extends Omit<PocketLayout, 'pages'> {
  readonly pagesOn: ReadonlyMap<Paper, readonly Page[]>;
}

/**
 * Lays a deck out on each paper, eight cards a sheet: a page of fronts, then a page of their backs, each behind its
 * front when the sheet is turned over its long edge. Both pages read in the order of the deck.
 */
export function layoutDeck(deck: CardDeck, papers: readonly Paper[], metrics: Metrics): DeckLayout {
  const fronts = deck.cards.map((_, index) => cardFront(deck, index, metrics));
  const backs = deck.cards.map((_, index) => cardBack(deck, index, metrics));
  const margins = createSetting({ side: 1, metrics, scale: 1, air: 0, bottom: Infinity });
  const sheets = Math.ceil(deck.cards.length / cardsOnSheet);
  const pagesOn = new Map<Paper, readonly Page[]>();
  for (const paper of papers) {
    const pages = range(sheets).flatMap((sheet) => {
      const name = `${sheet + 1} of ${sheets}`;
      const held = { deck, paper, first: sheet * cardsOnSheet, margins };
      const { front, back } = deck.labels;
      return [
        deckPage({ ...held, faces: fronts.map(({ page }) => page), isBack: false, name: `${name}, ${front}` }),
        deckPage({ ...held, faces: backs.map(({ page }) => page), isBack: true, name: `${name}, ${back}` }),
      ];
    });
    pagesOn.set(paper, pages);
  }
  const settings = [margins, ...fronts.map(({ setting }) => setting), ...backs.map(({ setting }) => setting)];
  return {
    pagesOn,
    overflow: settings.flatMap(({ overflow }) => overflow),
    missingGlyphs: settings.flatMap(({ missingGlyphs }) => missingGlyphs),
  };
}

interface DeckPage {
  readonly deck: CardDeck;
  readonly paper: Paper;
  readonly faces: readonly Page[];
  /** The place in the deck of the sheet’s first card. */
  readonly first: number;
  readonly isBack: boolean;
  readonly name: string;
  readonly margins: Setting;
}

function deckPage({ deck, paper, faces, first, isBack, name, margins }: DeckPage): Page {
  const size = paperSizes[paper];
  const left = (size.width - columns * cardSize.width) / 2;
  const top = (size.height - rows * cardSize.height) / 2;
  const canvas = createCanvas(size.width, size.height);
  const section = canvas.open('Sect', undefined);
  const isFirst = first === 0 && !isBack;
  placeMargins(canvas, deck, { left, top, section, name, isFirst, margins });

  const held = faces.slice(first, first + cardsOnSheet);
  let parent = section;
  held.forEach((face, index) => {
    const column = index % columns;
    const row = Math.floor(index / columns);
    const x = left + (isBack ? columns - 1 - column : column) * cardSize.width;
    const y = top + row * cardSize.height;
    const topic = deck.cards[first + index]?.topic ?? '';
    const startsTopic = topic !== deck.cards[first + index - 1]?.topic;
    if (index === 0 || startsTopic) {
      parent = canvas.open('Sect', section, !isBack && startsTopic ? { heading: { text: topic, y, level: 2 } } : {});
    }
    placePage(canvas, face, { x, y }, { parent });
  });
  drawCutMarks(
    canvas,
    range(columns + 1).map((column) => left + column * cardSize.width),
    range(rows + 1).map((row) => top + row * cardSize.height),
  );
  return { ...canvas.finish(), label: name };
}

/** The lines in the margins, which are cut off: what the sheet is, how to print it, and its edition. */
function placeMargins(
  canvas: Canvas,
  deck: CardDeck,
  {
    left,
    top,
    section,
    name,
    isFirst,
    margins,
  }: {
    readonly left: number;
    readonly top: number;
    readonly section: number;
    readonly name: string;
    readonly isFirst: boolean;
    readonly margins: Setting;
  },
): void {
  const line = (text: string, field: string, options: Pick<TextOptions, 'align' | 'face'> = {}) =>
    setText(
      text,
      {
        field,
        width: cardSize.width - 2 * besideMark,
        size: lineSize,
        leading: lineHeight,
        colour: palette.quiet,
        oneLine: true,
        ...options,
      },
      margins,
    );
  const [near, far] = [left + besideMark, left + cardSize.width + besideMark];
  const [above, below] = [top - away - lineHeight, top + rows * cardSize.height + away];
  const heading = isFirst ? canvas.open('H1', section, { heading: { text: deck.title, y: 0 } }) : 'header';
  line(deck.title, 'title', { face: 'semibold' }).place(canvas, near, above, heading);
  line(name, 'sheet', { align: 'right' }).place(canvas, far, above, 'header');
  // Said once to assistive technology; on the other pages it is only a footer.
  const paragraph = () => (isFirst ? canvas.open('P', section) : 'footer');
  line(deck.howTo, 'howTo').place(canvas, near, below, paragraph());
  line(deck.imprint, 'imprint', { align: 'right' }).place(canvas, far, below, paragraph());
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}
