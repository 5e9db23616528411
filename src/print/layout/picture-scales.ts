import type { DisplayList } from '../../diagrams/display-list.ts';
import type { Setting } from './setting.ts';

/** How much a picture may be scaled: to labels that can just be read, and to labels as large as suits the text around. */
export interface PictureScales {
  readonly least: number;
  readonly most: number;
  /** The height in points of the smallest label at scale 1. */
  readonly smallestLabel: number;
}

/** The least height of a diagram's label in points. */
export const readableLabel = 7.5;
// Across a side, labels stay near the size of the text around; in a column of its own a diagram may be larger.
const largestLabel = { across: 10.2, column: 11.2 };
// The most of a side's height that a picture may fill: beside it, there is always a table.
const tallest = 0.66;

/** The scales of a picture that is at most so wide; both are too small for its labels where it would not fit otherwise. */
export function pictureScales(
  picture: DisplayList,
  width: number,
  place: 'across' | 'column',
  setting: Setting,
): PictureScales {
  const sizes = picture.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.size] : []));
  const [smallestLabel, largest] = sizes.length > 0 ? [Math.min(...sizes), Math.max(...sizes)] : [12, 12];
  const highest = (tallest * setting.bottom) / picture.height;
  const most = Math.min((largestLabel[place] * setting.scale) / largest, width / picture.width, highest);
  const readable = readableLabel / smallestLabel;
  // A picture that cannot be read on any page is reported for that; it need not push the rest off the page too.
  return { least: readable > highest ? most / 2 : Math.min(most, readable), most, smallestLabel };
}
