import type { DisplayList, PathMark as DiagramPath, TextMark as DiagramText } from '../../diagrams/display-list.ts';
import type { Sheet } from '../sheet.ts';
import type { Block } from './block.ts';
import type { Canvas } from './canvas.ts';
import { diagramColours, palette } from './palette.ts';
import { round } from './round.ts';
import { roundedBox } from './rounded-box.ts';
import { setText } from './set-text.ts';
import type { Setting } from './setting.ts';
import { splitWords } from './split-words.ts';
import { reportMissingGlyphs } from './text-problems.ts';

const inset = 12;
const smallestLabel = 7;
// Across a side, labels stay near the size of the text around; in a column of its own a diagram may be larger.
const largestLabel = { across: 10.2, column: 11.7 };
const airForLargest = 0.5;

/** A panel with a diagram under its title: as high as `height` says, or else as air allows. */
export function diagramBlock(
  diagram: Sheet['diagram'],
  width: number,
  height: number | 'free',
  setting: Setting,
): Block {
  const { picture } = diagram;
  const title = setText(
    diagram.title,
    {
      field: 'diagram.title',
      width: width - 2 * inset,
      size: setting.sizes.heading,
      face: 'semibold',
      colour: palette.text,
      usualLines: 2,
    },
    setting,
  );
  const afterTitle = 5 + 3 * setting.air;
  const around = 9 + title.height + afterTitle + inset;
  const labels = labelSizes(picture);
  const widest = Math.min(
    ((height === 'free' ? largestLabel.across : largestLabel.column) * setting.scale) / labels.largest,
    (width - 2 * inset) / picture.width,
  );
  const smallest = Math.min(widest, smallestLabel / labels.smallest);
  const wanted =
    height === 'free'
      ? smallest + (widest - smallest) * Math.min(1, setting.air / airForLargest)
      : (height - around) / picture.height;
  const scale = Math.min(widest, Math.max(smallest, wanted));
  reportDiagram(diagram, scale, setting);
  const panelHeight = Math.max(picture.height * scale + around, height === 'free' ? 0 : height);
  return {
    height: panelHeight,
    place(canvas, x, y, parent) {
      canvas.add({
        kind: 'path',
        d: roundedBox({ x, y, width, height: panelHeight }),
        fill: palette.panel,
        owner: 'decoration',
      });
      title.place(canvas, x + inset, y + 9, canvas.open('H2', parent, { heading: { text: diagram.title, y } }));
      const top = y + 9 + title.height + afterTitle;
      const box = {
        x: x + (width - picture.width * scale) / 2,
        y: top + (panelHeight - around - picture.height * scale) / 2,
        width: picture.width * scale,
        height: picture.height * scale,
      };
      const figure = canvas.open('Figure', parent, { figure: { alt: diagram.description, box } });
      for (const mark of picture.marks) {
        if (mark.kind === 'path') drawPath(canvas, mark, box.x, box.y, scale, figure);
        else drawText(canvas, mark, box.x, box.y, scale, figure);
      }
    },
  };
}

/** The panel width at which the panel is about so high, and at least wide enough for labels that can be read. */
export function diagramWidthFor(picture: DisplayList, height: number, setting: Setting): number {
  const around = 9 + setting.sizes.heading * 1.29 + 5 + inset;
  const readable = (smallestLabel + 0.2) / labelSizes(picture).smallest;
  return Math.max(readable, (height - around) / picture.height) * picture.width + 2 * inset;
}

function drawPath(canvas: Canvas, mark: DiagramPath, x: number, y: number, scale: number, owner: number): void {
  canvas.add({
    kind: 'path',
    d: movePath(mark.d, x, y, scale),
    ...(mark.fill ? { fill: diagramColours[mark.fill] } : {}),
    ...(mark.stroke
      ? { stroke: diagramColours[mark.stroke], strokeWidth: round((mark.strokeWidth ?? 1) * scale) }
      : {}),
    ...(mark.dash ? { dash: mark.dash.map((length) => round(length * scale)) } : {}),
    owner,
  });
}

function drawText(canvas: Canvas, mark: DiagramText, x: number, y: number, scale: number, owner: number): void {
  canvas.add({
    kind: 'text',
    x: x + mark.x * scale,
    y: y + mark.y * scale,
    text: mark.text,
    face: mark.face,
    size: mark.size * scale,
    colour: diagramColours[mark.fill],
    owner,
  });
}

function movePath(d: string, x: number, y: number, scale: number): string {
  let isX = false;
  return d.replace(/-?\d*\.?\d+(?:e[-+]?\d+)?/gi, (number) => {
    isX = !isX;
    return ` ${round((isX ? x : y) + Number(number) * scale)}`;
  });
}

function labelSizes(picture: DisplayList): { readonly smallest: number; readonly largest: number } {
  const sizes = picture.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.size] : []));
  return sizes.length === 0
    ? { smallest: 12, largest: 12 }
    : { smallest: Math.min(...sizes), largest: Math.max(...sizes) };
}

function reportDiagram(diagram: Sheet['diagram'], scale: number, setting: Setting): void {
  const size = labelSizes(diagram.picture).smallest * scale;
  if (size < smallestLabel - 0.01) {
    setting.overflow.push({
      side: setting.side,
      field: 'diagram.picture',
      text: diagram.title,
      reason: 'too-small',
      detail: `labels ${size.toFixed(1)} pt high where ${smallestLabel} pt is the least`,
    });
  }
  for (const mark of diagram.picture.marks) {
    if (mark.kind !== 'text') continue;
    const words = splitWords([{ text: mark.text, style: 'plain' }], mark.face);
    reportMissingGlyphs(words, 'diagram.picture', setting);
  }
}
