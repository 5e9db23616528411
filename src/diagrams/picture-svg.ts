import { boxOfOutline, grow, overlaps, type Box } from './box.ts';
import type { ColourRole, DisplayList, Face, PathMark, TextMark } from './display-list.ts';
import { parsePath } from './parse-path.ts';

/** A diagram with the words that stand for it where it cannot be seen. */
export interface Picture {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly picture: DisplayList;
}

/** How a picture is painted where the page’s `--dg-<role>` variables cannot be relied on. */
export interface PictureStyle {
  readonly colourOf: (role: ColourRole) => string;
  /** A class for whatever has the colour of a role, by which a style sheet can repaint it. */
  readonly classOf?: (property: 'fill' | 'stroke', role: ColourRole) => string;
  /** Whether each text keeps the width it was measured to have, whatever font it is shown in. */
  readonly keepsWidths?: boolean;
}

const pageStyle: PictureStyle = { colourOf: (role) => `var(--dg-${role})` };

const classByFace: Readonly<Record<Face, string | undefined>> = {
  regular: undefined,
  semibold: 'dg-semibold',
  italic: 'dg-italic',
};

/** A static inline `<svg>`, by default in the page's `--dg-<role>` variables; its text comes last, to stay readable. */
export function pictureSvg({ id, title, description, picture }: Picture, style = pageStyle): string {
  const { width, height, marks } = picture;
  const [titleId, descriptionId] = [`${id}-title`, `${id}-desc`];
  const paths = joinPaths(marks.filter((mark) => mark.kind === 'path'));
  const texts = groupTexts(marks.filter((mark) => mark.kind === 'text'));
  return [
    `<svg${attributes({
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'diagram-picture',
      role: 'img',
      'aria-labelledby': `${titleId} ${descriptionId}`,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
    })}>`,
    `<title id="${escape(titleId)}">${escape(title)}</title>`,
    `<desc id="${escape(descriptionId)}">${escape(description)}</desc>`,
    ...paths.map((path) => pathElement(path, style)),
    ...texts.map((group) => textGroup(group, style)),
    '</svg>',
  ].join('');
}

function pathElement({ d, fill, stroke, strokeWidth, dash }: PathMark, { colourOf, classOf }: PictureStyle): string {
  return `<path${attributes({
    class: classes(fill && classOf?.('fill', fill), stroke && classOf?.('stroke', stroke)),
    d,
    fill: fill ? colourOf(fill) : 'none',
    stroke: stroke && colourOf(stroke),
    'stroke-width': stroke && strokeWidth !== 1 ? strokeWidth : undefined,
    'stroke-dasharray': dash?.join(' '),
  })}/>`;
}

function textGroup(texts: readonly TextMark[], { colourOf, classOf, keepsWidths }: PictureStyle): string {
  const [first] = texts;
  if (!first) return '';
  const { size, face, fill } = first;
  const group = attributes({
    class: classes(classByFace[face], classOf?.('fill', fill)),
    'font-size': size,
    fill: colourOf(fill),
  });
  const lines = texts.map(({ x, y, width, text }) => {
    const held = keepsWidths && width > 0 ? { textLength: width, lengthAdjust: 'spacingAndGlyphs' } : {};
    return `<text${attributes({ x, y, ...held })}>${escape(text)}</text>`;
  });
  return `<g${group}>${lines.join('')}</g>`;
}

function classes(...names: readonly (string | undefined)[]): string | undefined {
  return names.filter((name) => name !== undefined).join(' ') || undefined;
}

interface Joined {
  readonly mark: PathMark;
  readonly boxes: readonly Box[];
}

/** Joins a path to an earlier one in the same paint where nothing between them would be painted over. */
function joinPaths(marks: readonly PathMark[]): PathMark[] {
  const joined: Joined[] = [];
  for (const mark of marks) {
    const box = grow(boxOfOutline(parsePath(mark.d)) ?? { x: 0, y: 0, width: 0, height: 0 }, mark.strokeWidth ?? 0);
    const clear = (entry: Joined): boolean => !entry.boxes.some((other) => overlaps(box, other));
    let target: number | undefined;
    for (let index = joined.length - 1; index >= 0; index -= 1) {
      const entry = joined[index];
      if (!entry) break;
      if (paintOf(entry.mark) === paintOf(mark) && (mark.fill === undefined || clear(entry))) {
        target = index;
        break;
      }
      if (!clear(entry)) break;
    }
    const entry = target === undefined ? undefined : joined[target];
    if (target === undefined || !entry) joined.push({ mark, boxes: [box] });
    else joined[target] = { mark: { ...entry.mark, d: entry.mark.d + mark.d }, boxes: [...entry.boxes, box] };
  }
  return joined.map(({ mark }) => mark);
}

function paintOf({ fill, stroke, strokeWidth, dash }: PathMark): string {
  return [fill, stroke, strokeWidth, dash?.join(' ')].join('|');
}

function groupTexts(marks: readonly TextMark[]): TextMark[][] {
  const groups: TextMark[][] = [];
  for (const mark of marks) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first?.size === mark.size && first.face === mark.face && first.fill === mark.fill) group.push(mark);
    else groups.push([mark]);
  }
  return groups;
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
