import type { PrintFace } from '../fonts/font-files.ts';
import type { Owner } from '../page.ts';
import type { Run, Runs } from '../sheet.ts';
import { breakLines, type Line } from './break-lines.ts';
import type { Canvas } from './canvas.ts';
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
}

/** What keeps room for a page’s number until that is known. */
export const pageRoom = '000';

// Half the height of a capital: puts capitals in the middle of their line.
const halfCapital = 0.33;

/** Breaks a paragraph into lines and reports what does not fit or cannot be drawn. */
export function setText(text: Runs | string, options: TextOptions, setting: Setting): SetText {
  const { size, width: measure, leading = size * 1.29, align = 'left', baselineSize = size } = options;
  const { metrics } = setting;
  const words = measureWords(text, options.face ?? 'regular', size, metrics);
  const lines = breakLines(
    options.oneLine ? words.map((word) => ({ ...word, breakAfter: false })) : words,
    measure,
    options.isBalanced,
  );
  reportLines(words, lines, options, setting);
  reportMissingGlyphs(words, options.field, setting);

  const stretches = options.key === undefined ? undefined : stretchesOf(words);
  const placeSegments = (canvas: Canvas, line: Line, isLast: boolean, left: number, baseline: number, owner: Owner) => {
    let x = left;
    for (const segment of segmentsOf(words.slice(line.start, line.end), isLast)) {
      const style = styleOf(segment.face, size);
      const { pageOf, link, tone } = segment.piece;
      const text = pageOf === undefined ? segment.text : numberedText(segment.text, canvas.placeOf(pageOf).page + 1);
      const width =
        segment.gapAfter === undefined
          ? metrics.widthOf(text, style)
          : metrics.widthOf(text.trimEnd(), style) + segment.gapAfter;
      let part = owner;
      if (stretches && typeof owner === 'number') {
        const key = `${options.key}/${stretches.get(segment.piece)}`;
        const box = {
          x,
          y: baseline - size * 0.86,
          width: metrics.widthOf(text.trimEnd(), style),
          height: size * 1.12,
        };
        part = link
          ? canvas.open('Link', owner, { key, link: { ...leadOf(link, text.trim(), canvas), boxes: [box] } })
          : canvas.open('Span', owner, { key });
      }
      const colour = tone ? palette[tone] : options.colour;
      canvas.add({ kind: 'text', x, y: baseline, text, ...style, colour, owner: part });
      x += width;
    }
  };
  const placeLine = (canvas: Canvas, index: number, x: number, y: number, owner: Owner) => {
    const line = lines[index];
    if (!line) return;
    const free = measure - line.width;
    const left = x + (align === 'right' ? free : align === 'centre' ? free / 2 : 0);
    const baseline = y + leading / 2 + baselineSize * halfCapital;
    if (baseline > setting.bottom) reportPastBottom(baseline, words, options.field, setting);
    placeSegments(canvas, line, index === lines.length - 1 && !options.isContinued, left, baseline, owner);
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
  };
}

type Piece = MeasuredWord['pieces'][number];

/** Which stretch each piece of a text with links belongs to: a link, or the words between two; nothing without links. */
function stretchesOf(words: readonly MeasuredWord[]): ReadonlyMap<Piece, number> | undefined {
  const pieces = words.flatMap((word) => word.pieces);
  if (!pieces.some(({ link }) => link)) return undefined;
  let count = 0;
  return new Map(
    pieces.map((piece, index) => {
      if (index > 0 && pieces[index - 1]?.link !== piece.link) count += 1;
      return [piece, count];
    }),
  );
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

interface Segment {
  readonly text: string;
  /** The first piece of it: its link, tone and page number are those of all. */
  readonly piece: Piece;
  readonly face: PrintFace;
  /** The space in points that follows a word of code, which is narrower than the code face's own. */
  readonly gapAfter?: number;
}

/** Joins the words of a line into stretches of one face; every line but the last ends in the space it was broken at. */
function segmentsOf(words: readonly MeasuredWord[], isLast: boolean): readonly Segment[] {
  const segments: Segment[] = [];
  words.forEach((word, index) => {
    const hasSpace = word.space !== 'none' && (index < words.length - 1 || !isLast);
    word.pieces.forEach((piece, pieceIndex) => {
      const space = hasSpace && pieceIndex === word.pieces.length - 1 ? ' ' : '';
      const last = segments.at(-1);
      const text = piece.text + space;
      const joined = last && isLike(last, piece) ? segments.pop() : undefined;
      segments.push({
        text: (joined?.text ?? '') + text,
        face: piece.face,
        piece: joined?.piece ?? piece,
        ...(piece.face === 'code' && space !== '' ? { gapAfter: word.gap } : {}),
      });
    });
  });
  return segments;
}

function isLike({ face, gapAfter, piece }: Segment, other: Piece): boolean {
  return (
    face === other.face &&
    gapAfter === undefined &&
    piece.link === other.link &&
    piece.tone === other.tone &&
    piece.pageOf === other.pageOf
  );
}
