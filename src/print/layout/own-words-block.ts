import type { SheetFrame } from '../sheet.ts';
import type { Block } from './block.ts';
import { headingBlock } from './heading-block.ts';
import { palette } from './palette.ts';
import { polyline } from './polyline.ts';
import { setText } from './set-text.ts';
import type { Setting } from './setting.ts';

const gutter = 12;
const firstShare = 0.36;
// Far enough apart to write on.
const leastPitch = 18;
const airyPitch = 3;
const lines = { fewest: 3, most: 6 } as const;

/** Two columns of blank lines for the reader's own vocabulary; height to spare becomes more lines before wider ones. */
export function ownWordsBlock(
  ourWords: SheetFrame['ourWords'],
  width: number,
  minHeight: number,
  setting: Setting,
): Block {
  const { sizes, air } = setting;
  const heading = headingBlock(ourWords.heading, 'ourWords.heading', width, setting);
  const first = (width - gutter) * firstShare;
  const columns = [
    { left: 0, width: first },
    { left: first + gutter, width: width - gutter - first },
  ];
  const labels = columns.map((column, index) =>
    setText(
      ourWords.columns[index] ?? '',
      {
        field: `ourWords.columns[${index}]`,
        width: column.width,
        size: sizes.label,
        leading: sizes.body * 1.35,
        face: 'semibold',
        colour: palette.accent,
        oneLine: true,
      },
      setting,
    ),
  );
  const head = heading.height + Math.max(...labels.map((label) => label.height));
  const wanted = lines.fewest + (lines.most - lines.fewest) * air;
  const height = Math.max(minHeight, head + wanted * (leastPitch + airyPitch * air));
  const count = Math.min(lines.most, Math.max(lines.fewest, Math.floor((height - head) / leastPitch)));
  const pitch = (height - head) / count;
  return {
    height,
    place(canvas, x, y, parent) {
      heading.place(canvas, x, y, parent);
      columns.forEach((column, index) => {
        const left = x + column.left;
        labels[index]?.place(canvas, left, y + heading.height, canvas.open('P', parent));
        for (let line = 0; line <= count; line++) {
          const level = y + head + line * pitch - 0.3;
          const d = polyline([
            [left, level],
            [left + column.width, level],
          ]);
          const ink =
            line === 0 ? { stroke: palette.band, strokeWidth: 1.1 } : { stroke: palette.quiet, strokeWidth: 0.6 };
          canvas.add({ kind: 'path', d, ...ink, owner: 'decoration' });
        }
      });
    },
  };
}
