import type { Sheet } from '../sheet.ts';
import { panelInset } from './diagram-block.ts';
import { headingBlock } from './heading-block.ts';
import { leastWidths } from './least-widths.ts';
import { measureWords } from './measure-words.ts';
import { pictureScales } from './picture-scales.ts';
import { createSetting, type Setting } from './setting.ts';

/** The size of a diagram's block in a column of its own, all in points. */
export interface DiagramSize {
  readonly width: number;
  /** The height at which its labels can just be read. */
  readonly least: number;
  /** The height at which its labels are as large as suits the text around. */
  readonly most: number;
}

/** The size of a block that would be about so high, no narrower than its title on one line, and within the given widths. */
export function diagramSize(
  diagram: Sheet['diagram'],
  height: number,
  widths: { readonly least: number; readonly most: number },
  setting: Setting,
): DiagramSize {
  const { picture, title } = diagram;
  const { sizes, metrics } = setting;
  const headingOf = (width: number) => headingBlock(title, 'diagram.title', width, createSetting(setting)).height;
  const scalesAt = (width: number) => pictureScales(picture, width - 2 * panelInset, 'column', setting);

  const widest = scalesAt(widths.most);
  const wanted = (height - headingOf(widths.most) - 2 * panelInset) / picture.height;
  const scale = Math.min(widest.most, Math.max(widest.least, wanted));
  const [titleWidth = 0] = leastWidths(measureWords(title, 'semibold', sizes.heading, metrics), 1);
  const asked = Math.max(titleWidth + 0.1, picture.width * scale + 2 * panelInset);
  const width = Math.min(widths.most, Math.max(widths.least, asked));

  const { least, most } = scalesAt(width);
  const around = headingOf(width) + 2 * panelInset;
  return { width, least: around + picture.height * least, most: around + picture.height * most };
}
