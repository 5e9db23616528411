import { PDFHexString } from 'pdf-lib';
import type { Mark, Owner, Page, PathMark, TextMark } from '../page.ts';
import type { EmbeddedFaces } from './embedded-faces.ts';

/** A page's content stream, and the element that owns each marked-content identifier of it. */
export interface PageContent {
  readonly operators: string;
  readonly owners: readonly number[];
}

/** Turns a page's marks into operators; y is turned over once, at the head. */
export function contentOperators(page: Page, faces: EmbeddedFaces): PageContent {
  const owners: number[] = [];
  const lines: string[] = [`1 0 0 -1 0 ${decimal(page.height)} cm`];
  let open: Owner | undefined;
  for (const mark of page.marks) {
    if (mark.owner !== open) {
      if (open !== undefined) lines.push('EMC');
      lines.push(beginOwner(mark.owner, page, owners));
      open = mark.owner;
    }
    lines.push(markOperators(mark, faces));
  }
  if (open !== undefined) lines.push('EMC');
  return { operators: lines.join('\n'), owners };
}

const artefacts = {
  decoration: '/Artifact <</Type /Layout>> BDC',
  header: '/Artifact <</Type /Pagination /Subtype /Header>> BDC',
  footer: '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
} as const;

function beginOwner(owner: Owner, page: Page, owners: number[]): string {
  if (typeof owner !== 'number') return artefacts[owner];
  const { role = 'Span', actualText } = page.elements[owner] ?? {};
  // What is said for all of a word on two lines stands in the content too, for readers that do not know the structure.
  const isParted = role === 'Span' && actualText !== undefined;
  const said = isParted
    ? `/ActualText ${PDFHexString.fromText(owners.includes(owner) ? '' : actualText).toString()}`
    : '';
  owners.push(owner);
  return `/${role} <</MCID ${owners.length - 1}${said}>> BDC`;
}

function markOperators(mark: Mark, faces: EmbeddedFaces): string {
  return mark.kind === 'text' ? textOperators(mark, faces) : pathOperators(mark);
}

function textOperators(mark: TextMark, faces: EmbeddedFaces): string {
  const { text, face, x, y, size, colour, turn } = mark;
  const font = `/${faces.nameOf(face)} ${decimal(size)} Tf`;
  const axes = turn === 180 ? '-1 0 0 1' : '1 0 0 -1';
  return `BT ${rgb(colour)} rg ${font} ${axes} ${decimal(x)} ${decimal(y)} Tm ${faces.showArray(text, face)} TJ ET`;
}

const pathCommands: Readonly<Record<string, string>> = { M: 'm', L: 'l', C: 'c' };
const pathParts = /([MLCZ])([^MLCZ]*)/g;

function pathOperators({ d, fill, stroke, strokeWidth, dash }: PathMark): string {
  const parts = ['q'];
  if (fill) parts.push(`${rgb(fill)} rg`);
  if (stroke) parts.push(`${rgb(stroke)} RG ${decimal(strokeWidth ?? 1)} w`);
  if (dash) parts.push(`[${dash.map(decimal).join(' ')}] 0 d`);
  for (const [, command = '', numbers = ''] of d.matchAll(pathParts)) {
    parts.push(...segments(command, numbers));
  }
  parts.push(fill && stroke ? 'B' : fill ? 'f' : stroke ? 'S' : 'n', 'Q');
  return parts.join(' ');
}

/** A command may be followed by several groups of numbers; PDF wants the operator after each group. */
function segments(command: string, text: string): string[] {
  if (command === 'Z') return ['h'];
  const numbers = (text.match(/-?\d*\.?\d+(?:e[-+]?\d+)?/gi) ?? []).map(Number);
  const groupSize = command === 'C' ? 6 : 2;
  const groups: string[] = [];
  for (let from = 0; from < numbers.length; from += groupSize) {
    // After a first move, further pairs are lines, as in SVG.
    const operator = command === 'M' && from > 0 ? 'l' : (pathCommands[command] ?? '');
    groups.push(
      `${numbers
        .slice(from, from + groupSize)
        .map(decimal)
        .join(' ')} ${operator}`,
    );
  }
  return groups;
}

function decimal(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

function rgb(colour: string): string {
  return [1, 3, 5].map((from) => decimal(parseInt(colour.slice(from, from + 2), 16) / 255)).join(' ');
}
