import type { PrintFace } from '../fonts/font-files.ts';
import type { Owner } from '../page.ts';
import type { Runs } from '../sheet.ts';
import { breakLines, type Line } from './break-lines.ts';
import type { Canvas } from './canvas.ts';
import { measureWords, type MeasuredWord } from './measure-words.ts';
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
}

/** A paragraph broken into lines; `width` is that of its widest line. */
export interface SetText {
  readonly height: number;
  readonly width: number;
  readonly leading: number;
  place(canvas: Canvas, x: number, y: number, owner: Owner): void;
}

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

  const placeLine = (canvas: Canvas, line: Line, isLast: boolean, left: number, baseline: number, owner: Owner) => {
    let x = left;
    for (const segment of segmentsOf(words.slice(line.start, line.end), isLast)) {
      const style = styleOf(segment.face, size);
      canvas.add({ kind: 'text', x, y: baseline, text: segment.text, ...style, colour: options.colour, owner });
      x +=
        segment.gapAfter === undefined
          ? metrics.widthOf(segment.text, style)
          : metrics.widthOf(segment.text.trimEnd(), style) + segment.gapAfter;
    }
  };

  return {
    height: lines.length * leading,
    width: Math.max(0, ...lines.map((line) => line.width)),
    leading,
    place(canvas, x, y, owner) {
      lines.forEach((line, index) => {
        const free = measure - line.width;
        const left = x + (align === 'right' ? free : align === 'centre' ? free / 2 : 0);
        const baseline = y + index * leading + leading / 2 + baselineSize * halfCapital;
        if (baseline > setting.bottom) reportPastBottom(baseline, words, options.field, setting);
        placeLine(canvas, line, index === lines.length - 1 && !options.isContinued, left, baseline, owner);
      });
    },
  };
}

interface Segment {
  readonly text: string;
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
      const joined = last && last.face === piece.face && last.gapAfter === undefined ? segments.pop() : undefined;
      segments.push({
        text: (joined?.text ?? '') + text,
        face: piece.face,
        ...(piece.face === 'code' && space !== '' ? { gapAfter: word.gap } : {}),
      });
    });
  });
  return segments;
}
