import { setText, type TextOptions } from '../layout/set-text.ts';
import type { Role } from '../page.ts';
import type { Runs } from '../sheet.ts';
import type { Flow, FlowPlace } from './flow.ts';
import type { FlowElement, Piece } from './piece.ts';

/** How a paragraph of the book is set, beside its place. */
interface ParagraphOptions extends Pick<
  TextOptions,
  'size' | 'leading' | 'colour' | 'face' | 'align' | 'isBalanced' | 'isContinued' | 'isHyphenated'
> {
  readonly role: Role;
  readonly gap: number;
  readonly details?: Omit<FlowElement, 'key' | 'role'>;
}

/** A paragraph as lines that may part over two pages, but never so that a line or a part of a word stands alone. */
export function textPieces(text: Runs | string, options: ParagraphOptions, place: FlowPlace, flow: Flow): Piece[] {
  const { role, gap, details, ...look } = options;
  const element = flow.element(role, details);
  const set = setText(text, { ...look, field: place.field, width: place.width, key: element.key }, flow.setting);
  const path = [...place.path, element];
  return Array.from({ length: set.lineCount }, (_, line) => ({
    height: set.leading,
    gap: line === 0 ? gap : 0,
    // A word is not parted over two pages either.
    isKept: line < set.lineCount - 1 && (line === 0 || line === set.lineCount - 2 || set.endsInWord(line)),
    parts: [{ path, draw: (canvas, x, y, owner) => set.placeLine(canvas, line, x + place.left, y, owner) }],
  }));
}
