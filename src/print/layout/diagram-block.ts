import type { Sheet } from '../sheet.ts';
import type { Block } from './block.ts';
import { drawPicture } from './draw-picture.ts';
import { headingBlock } from './heading-block.ts';
import { palette } from './palette.ts';
import { pictureScales, readableLabel, type PictureScales } from './picture-scales.ts';
import { roundedBox } from './rounded-box.ts';
import type { Setting } from './setting.ts';

/** The space between a diagram and the edge of its panel, in points. */
export const panelInset = 11;
const airForLargest = 0.5;

/** A diagram on a panel under its title: as high as `height` says, or else as air allows. */
export function diagramBlock(
  diagram: Sheet['diagram'],
  width: number,
  height: number | 'free',
  setting: Setting,
): Block {
  const { picture } = diagram;
  const heading = headingBlock(diagram.title, 'diagram.title', width, setting);
  const around = heading.height + 2 * panelInset;
  const isFree = height === 'free';
  const scales = pictureScales(picture, width - 2 * panelInset, isFree ? 'across' : 'column', setting);
  const wanted = isFree
    ? scales.least + (scales.most - scales.least) * Math.min(1, setting.air / airForLargest)
    : (height - around) / picture.height;
  const scale = Math.min(scales.most, Math.max(scales.least, wanted));
  reportDiagram(diagram, scale, scales, setting);
  const size = { width: picture.width * scale, height: picture.height * scale };
  const blockHeight = Math.max(size.height + around, isFree ? 0 : height);
  return {
    height: blockHeight,
    place(canvas, x, y, parent) {
      heading.place(canvas, x, y, parent);
      const panel = { x, y: y + heading.height, width, height: blockHeight - heading.height };
      canvas.add({ kind: 'path', d: roundedBox(panel), fill: palette.panel, owner: 'decoration' });
      const box = {
        x: panel.x + (panel.width - size.width) / 2,
        y: panel.y + (panel.height - size.height) / 2,
        ...size,
      };
      const figure = canvas.open('Figure', parent, { figure: { alt: diagram.description, box } });
      drawPicture(canvas, picture, box.x, box.y, scale, figure);
    },
  };
}

function reportDiagram(diagram: Sheet['diagram'], scale: number, { smallestLabel }: PictureScales, setting: Setting) {
  const size = smallestLabel * scale;
  if (size < readableLabel - 0.01) {
    setting.overflow.push({
      side: setting.side,
      field: 'diagram.picture',
      text: diagram.title,
      reason: 'too-small',
      detail: `labels ${size.toFixed(1)} pt high where ${readableLabel} pt is the least`,
    });
  }
}
