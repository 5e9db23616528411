import type { PrintFace } from '../fonts/font-files.ts';
import type { Metrics } from '../metrics.ts';
import type { Owner } from '../page.ts';
import type { Run, Runs } from '../sheet.ts';
import { breakLines, type Line } from './break-lines.ts';
import type { Canvas } from './canvas.ts';
import { hyphenateWords } from './hyphenate-words.ts';
import { measureWords, type MeasuredWord } from './measure-words.ts';
import { palette } from './palette.ts';
import type { Setting } from './setting.ts';
import { styleOf } from './style-of.ts';
import { reportLines, reportMissingGlyphs, reportPastBottom } from './text-problems.ts';

/** How a paragraph is set; `field` is its path in the sheet, sizes are points. */
export interface TextOptions {
  readonly field: string;
  readonly width: number;
  readonly size: number;
  readonly leading?: number;
  readonly colour: string;
  /** The size whose capitals stand in the middle of the line; the text's own unless it shares lines with larger text. */
  readonly baselineSize?: number;
  readonly face?: PrintFace;
  readonly align?: 'left' | 'centre' | 'right';
  /** All lines are about as long, the last one too. */
  readonly isBalanced?: boolean;
  /** Words may part at the end of a line, where it would be left rather empty otherwise; needs a key. */
  readonly isHyphenated?: boolean;
  /** More lines than this are named as a cause when the side does not fit. */
  readonly usualLines?: number;
  /** More text of the same element follows on the line: the last line ends in a space too. */
  readonly isContinued?: boolean;
  /** The text may not break; a wider one is overflow at any scale. */
  readonly oneLine?: boolean;
  /** What the keys of its links’ elements start with; without it, links are plain words. */
  readonly key?: string;
}

/** A paragraph broken into lines; `width` is that of its widest line. */
export interface SetText {
  readonly height: number;
  readonly width: number;
  readonly leading: number;
  readonly lineCount: number;
  place(canvas: Canvas, x: number, y: number, owner: Owner): void;
  /** Places one of its lines, counted from 0, with its top at y. */
  placeLine(canvas: Canvas, index: number, x: number, y: number, owner: Owner): void;
  /** Whether a line, counted from 0, ends inside a word. */
  endsInWord(index: number): boolean;
}

/** What keeps room for a page’s number until that is known. */
export const pageRoom = '000';

// Half the height of a capital: puts capitals in the middle of their line.
const halfCapital = 0.33;

/** Breaks a paragraph into lines and reports what does not fit or cannot be drawn. */
export function setText(text: Runs | string, options: TextOptions, setting: Setting): SetText {
  const { size, leading = size * 1.29 } = options;
  const { words, lines } = breakText(text, options, setting.metrics);
  reportLines(words, lines, options, setting);
  reportMissingGlyphs(words, options.field, setting);

  // Only what is drawn is kept: a book’s words with their measures are by far the largest thing in memory.
  const stretches = options.key === undefined ? undefined : stretchesOf(words, lines);
  const setLines = lines.map(({ start, end, width }, index): SetLine => {
    const isLast = index === lines.length - 1 && !options.isContinued;
    return {
      endsInWord: words[end - 1]?.hyphen !== undefined,
      width,
      segments: segmentsOf(words.slice(start, end), isLast, stretches),
    };
  });
  return placeable(setLines, { ...options, leading }, setting);
}

// A paragraph with a line shorter than this, but for the last, is broken again with hyphens.
const leastFilled = 0.86;

/** The words and lines of a text. */
function breakText(text: Runs | string, options: TextOptions, metrics: Metrics) {
  const { size, width, face = 'regular', isHyphenated = false, oneLine = false, isBalanced } = options;
  const measured = measureWords(text, face, size, metrics);
  const words = oneLine ? measured.map((word) => ({ ...word, breakAfter: false })) : measured;
  const lines = breakLines(words, width, isBalanced);
  const isRagged = lines.slice(0, -1).some((line) => line.width < width * leastFilled);
  if (!isHyphenated || !isRagged) return { words, lines };
  const parted = hyphenateWords(words, size, metrics);
  return { words: parted, lines: breakLines(parted, width) };
}

interface SetLine {
  readonly endsInWord: boolean;
  readonly width: number;
  readonly segments: readonly Segment[];
}

function placeable(
  lines: readonly SetLine[],
  options: TextOptions & { readonly leading: number },
  setting: Setting,
): SetText {
  const { size, width: measure, leading, align = 'left', baselineSize = size } = options;
  const placeSegments = (canvas: Canvas, segments: readonly Segment[], left: number, y: number, owner: Owner) => {
    let x = left;
    for (const segment of segments) {
      const style = styleOf(segment.face, size);
      const { pageOf, link, tone, actualText, gapAfter } = segment;
      const text = pageOf === undefined ? segment.text : numberedText(segment.text, canvas.placeOf(pageOf).page + 1);
      const inkWidth = () => setting.metrics.widthOf(text.trimEnd(), style);
      const width = gapAfter === undefined ? setting.metrics.widthOf(text, style) : inkWidth() + gapAfter;
      let part = owner;
      if (segment.stretch !== undefined && typeof owner === 'number') {
        const key = `${options.key}/${segment.stretch}`;
        const box = { x, y: y - size * 0.86, width: inkWidth(), height: size * 1.12 };
        part = link
          ? canvas.open('Link', owner, { key, link: { ...leadOf(link, text.trim(), canvas), boxes: [box] } })
          : canvas.open('Span', owner, { key, ...(actualText === undefined ? {} : { actualText }) });
      }
      const colour = tone ? palette[tone] : options.colour;
      canvas.add({ kind: 'text', x, y, text, ...style, colour, owner: part });
      x += width;
    }
  };
  const placeLine = (canvas: Canvas, index: number, x: number, y: number, owner: Owner) => {
    const line = lines[index];
    if (!line) return;
    const free = measure - line.width;
    const left = x + (align === 'right' ? free : align === 'centre' ? free / 2 : 0);
    const baseline = y + leading / 2 + baselineSize * halfCapital;
    if (baseline > setting.bottom) reportPastBottom(baseline, textOf(lines), options.field, setting);
    placeSegments(canvas, line.segments, left, baseline, owner);
  };

  return {
    height: lines.length * leading,
    width: Math.max(0, ...lines.map((line) => line.width)),
    leading,
    lineCount: lines.length,
    place(canvas, x, y, owner) {
      lines.forEach((_, index) => placeLine(canvas, index, x, y + index * leading, owner));
    },
    placeLine,
    endsInWord: (index) => lines[index]?.endsInWord === true,
  };
}

function textOf(lines: readonly SetLine[]): string {
  return lines.flatMap(({ segments }) => segments.map(({ text }) => text)).join('');
}

type Piece = MeasuredWord['pieces'][number];

/** A link of a text, a word on two lines, or what stands between two of them: each is an element. */
interface Stretch {
  readonly number: number;
  readonly link: Piece['link'] | undefined;
  /** What a word on two lines says as a whole. */
  readonly actualText: string | undefined;
}

/** Which stretch each piece of a text belongs to; nothing where the text is a single one. */
function stretchesOf(words: readonly MeasuredWord[], lines: readonly Line[]): ReadonlyMap<Piece, Stretch> | undefined {
  const parted = new Set(
    lines.flatMap(({ end }) => (words[end - 1]?.hyphen === undefined ? [] : [words[end - 1]?.whole])),
  );
  const stretches = new Map<Piece, Stretch>();
  let last: Stretch | undefined;
  let lastWhole: MeasuredWord['whole'];
  for (const { pieces, whole } of words) {
    const ownWhole = whole && parted.has(whole) ? whole : undefined;
    for (const piece of pieces) {
      if (!last || last.link !== piece.link || lastWhole !== ownWhole)
        last = { number: last ? last.number + 1 : 0, link: piece.link, actualText: ownWhole?.text };
      lastWhole = ownWhole;
      stretches.set(piece, last);
    }
  }
  return parted.size > 0 || last?.link || (last?.number ?? 0) > 0 ? stretches : undefined;
}

/** A text whose kept room is filled with a page’s number. */
function numberedText(text: string, number: number): string {
  return text.replace(pageRoom, String(number));
}

function leadOf(link: NonNullable<Run['link']>, text: string, canvas: Canvas) {
  if ('url' in link) return { to: link, contents: link.url };
  const to = canvas.placeOf(link.anchor);
  return { to, contents: `Page ${to.page + 1}: ${text}` };
}

/** Words of a line that are drawn together: of one face, link and tone. */
interface Segment {
  readonly text: string;
  readonly face: PrintFace;
  readonly link: Piece['link'] | undefined;
  readonly tone: Piece['tone'] | undefined;
  readonly pageOf: string | undefined;
  /** The number of the stretch that it is part of, where the text has several. */
  readonly stretch: number | undefined;
  readonly actualText: string | undefined;
  /** The space in points that follows a word of code, which is narrower than the code face's own. */
  readonly gapAfter: number | undefined;
}

/** Joins the words of a line into segments; every line but the last ends in the space it was broken at. */
function segmentsOf(
  words: readonly MeasuredWord[],
  isLast: boolean,
  stretches: ReadonlyMap<Piece, Stretch> | undefined,
): readonly Segment[] {
  const joined: { piece: Piece; texts: string[]; gapAfter: number | undefined }[] = [];
  words.forEach((word, index) => {
    const hasSpace = word.space !== 'none' && (index < words.length - 1 || !isLast);
    word.pieces.forEach((piece, pieceIndex) => {
      const isPartEnd = index === words.length - 1 && word.hyphen !== undefined;
      const space = isPartEnd ? '-' : hasSpace && pieceIndex === word.pieces.length - 1 ? ' ' : '';
      const last = joined.at(-1);
      const gapAfter = piece.face === 'code' && space !== '' ? word.gap : undefined;
      if (last && last.gapAfter === undefined && isLike(last.piece, piece, stretches)) {
        last.texts.push(piece.text, space);
        last.gapAfter = gapAfter;
      } else {
        joined.push({ piece, texts: [piece.text, space], gapAfter });
      }
    });
  });
  return joined.map(({ piece, texts, gapAfter }) => {
    const { face, link, tone, pageOf } = piece;
    const stretch = stretches?.get(piece);
    return {
      text: texts.join(''),
      face,
      link,
      tone,
      pageOf,
      stretch: stretch?.number,
      actualText: stretch?.actualText,
      gapAfter,
    };
  });
}

function isLike(one: Piece, other: Piece, stretches: ReadonlyMap<Piece, Stretch> | undefined): boolean {
  return (
    one.face === other.face &&
    one.link === other.link &&
    one.tone === other.tone &&
    one.pageOf === other.pageOf &&
    stretches?.get(one) === stretches?.get(other)
  );
}
