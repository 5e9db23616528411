import type { Face } from './display-list.ts';
import type { FontMetrics } from './font-metrics.ts';
import { lengthInPixels } from './length-in-pixels.ts';
import { resolveStyle } from './resolve-style.ts';

/** A run of text in one style, its baseline starting at (x, y) in the coordinates of its `<text>`. */
export interface TextRun {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly face: Face;
  readonly width: number;
  /** The element that holds the characters, for whoever needs its colour. */
  readonly element: Element;
}

interface Piece extends TextRun {
  readonly chunk: number;
}

// Mermaid sets wrapped lines 1.1 em apart, too tight for a face with tall ascenders.
const extraLeading = 0.12;

/** The runs of a `<text>` element, or of one `<tspan>`, where a browser would put them. */
export function textLines(element: Element, metrics: FontMetrics): TextRun[] {
  const pieces: Piece[] = [];
  let [x, y, chunk] = [0, 0, 0];
  let endsInSpace = true;

  const visit = (node: Element): void => {
    if (resolveStyle(node, 'display') === 'none') return;
    const size = fontSizeOf(node);
    const read = (name: string): number | undefined => lengthInPixels(node.getAttribute(name), size);
    const [atX, atY] = [read('x'), read('y')];
    if (atX !== undefined || atY !== undefined) {
      chunk += 1;
      endsInSpace = true;
    }
    x = (atX ?? x) + (read('dx') ?? 0);
    y = (atY ?? y) + (read('dy') ?? 0) + rowOf(node) * extraLeading * size;
    for (const child of node.childNodes) {
      if (child.nodeType === 1) visit(child as Element);
      if (child.nodeType !== 3) continue;
      let text = (child.textContent ?? '').replace(/[\s\u200b]+/g, ' ');
      if (endsInSpace) text = text.trimStart();
      if (text === '') continue;
      endsInSpace = text.endsWith(' ');
      const face = faceOf(node);
      const width = metrics.widthOf(text, face, size);
      pieces.push({ x, y: y + baselineShift(node, metrics) * size, text, size, face, width, element: node, chunk });
      x += width;
    }
  };
  visit(element);

  const runs: TextRun[] = [];
  for (let index = 0; index <= chunk; index += 1) {
    const inChunk = pieces.filter((piece) => piece.chunk === index);
    const first = inChunk[0];
    if (first) runs.push(...anchored(inChunk, resolveStyle(first.element, 'text-anchor') ?? 'start', metrics));
  }
  return runs;
}

/** The font size in force at an element, in pixels. */
function fontSizeOf(element: Element): number {
  const declared = resolveStyle(element, 'font-size') ?? '16px';
  const outer = declared.endsWith('em') && element.parentElement ? fontSizeOf(element.parentElement) : 16;
  return lengthInPixels(declared, outer) ?? 16;
}

function anchored(pieces: readonly Piece[], anchor: string, metrics: FontMetrics): TextRun[] {
  const last = pieces.at(-1);
  const trailing = last ? last.width - metrics.widthOf(last.text.trimEnd(), last.face, last.size) : 0;
  const total = pieces.reduce((sum, piece) => sum + piece.width, 0) - trailing;
  const shift = anchor === 'middle' ? -total / 2 : anchor === 'end' ? -total : 0;
  return pieces.map(({ text, size, face, width, element, x, y }) => ({
    text,
    size,
    face,
    width,
    element,
    x: x + shift,
    y,
  }));
}

function rowOf(node: Element): number {
  if (!node.classList.contains('text-outer-tspan') || !node.parentElement) return 0;
  return [...node.parentElement.children].indexOf(node);
}

function faceOf(element: Element): Face {
  const weight = resolveStyle(element, 'font-weight') ?? 'normal';
  if (weight.startsWith('bold') || Number(weight) >= 600) return 'semibold';
  return resolveStyle(element, 'font-style') === 'italic' ? 'italic' : 'regular';
}

function baselineShift(element: Element, { ascent, descent, xHeight }: FontMetrics): number {
  switch (resolveStyle(element, 'dominant-baseline')) {
    case 'central':
      return (ascent - descent) / 2;
    case 'middle':
      return xHeight / 2;
    case 'hanging':
    case 'text-before-edge':
      return ascent;
    default:
      return 0;
  }
}
