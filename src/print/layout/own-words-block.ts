import type { Sheet } from '../sheet.ts';
import type { Block } from './block.ts';
import { headingBlock } from './heading-block.ts';
import { palette } from './palette.ts';
import { polyline } from './polyline.ts';
import { setText } from './set-text.ts';
import type { Setting } from './setting.ts';

const gutter = 20;
const leastLine = 17;
// Wider labels would leave too little to write on if all lines started after the widest.
const widestAligned = 0.45;

/** Labelled blank lines for the reader's own vocabulary, far enough apart to write on. */
export function ownWordsBlock(
  ourWords: Sheet['ourWords'],
  columns: number,
  width: number,
  minHeight: number,
  setting: Setting,
): Block {
  const { sizes, air } = setting;
  const heading = headingBlock(ourWords.heading, 'ourWords.heading', width, setting);
  const columnWidth = (width - gutter * (columns - 1)) / columns;
  const perColumn = Math.ceil(ourWords.labels.length / columns);
  const line = Math.max(leastLine + 3 * air, (minHeight - heading.height) / perColumn);
  const labels = ourWords.labels.map((label, index) =>
    setText(
      label,
      {
        field: `ourWords.labels[${index}]`,
        width: columnWidth * 0.66,
        size: sizes.label,
        colour: palette.quiet,
        oneLine: true,
      },
      setting,
    ),
  );
  return {
    height: heading.height + perColumn * line,
    place(canvas, x, y, parent) {
      heading.place(canvas, x, y, parent);
      const list = canvas.open('L', parent);
      labels.forEach((label, index) => {
        const column = Math.floor(index / perColumn);
        const left = x + column * (columnWidth + gutter);
        const inColumn = labels.slice(column * perColumn, (column + 1) * perColumn);
        const widest = Math.max(...inColumn.map(({ width }) => width));
        const labelWidth = widest <= columnWidth * widestAligned ? widest : label.width;
        const bottom = y + heading.height + ((index % perColumn) + 1) * line;
        const body = canvas.open('LBody', canvas.open('LI', list));
        label.place(canvas, left, bottom - label.height + 1, body);
        const d = polyline([
          [left + labelWidth + 8, bottom - 2],
          [left + columnWidth, bottom - 2],
        ]);
        canvas.add({ kind: 'path', d, stroke: palette.quiet, strokeWidth: 0.6, owner: 'decoration' });
      });
    },
  };
}
