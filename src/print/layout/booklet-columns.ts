import type { Booklet } from '../booklet.ts';
import { addressStrip } from './address-strip.ts';
import type { Block } from './block.ts';
import { bookletCover } from './booklet-cover.ts';
import type { Column } from './column.ts';
import { fitColumns } from './fit-columns.ts';
import { headingBlock } from './heading-block.ts';
import { heardBlock } from './heard-block.ts';
import { linkCard } from './link-card.ts';
import { palette } from './palette.ts';
import { setText } from './set-text.ts';
import { createSetting, type Setting } from './setting.ts';
import { skillBlock } from './skill-block.ts';
import { stopBlock } from './stop-block.ts';
import { tableBlock } from './table-block.ts';

/** What stands on one page of a booklet, from top to bottom, in a place of a width and a height in points. */
export type BookletColumn = (booklet: Booklet, width: number, height: number, setting: Setting) => Column;

/** The eight pages of a booklet in reading order. */
export const bookletColumns: readonly BookletColumn[] = [
  bookletCover,
  ...[0, 1, 2, 3, 4].map(
    (index): BookletColumn =>
      (booklet, width, _height, setting) =>
        skillPage(booklet, index, width, setting),
  ),
  numbersPage,
  backCover,
];

function skillPage(booklet: Booklet, index: number, width: number, setting: Setting): Column {
  const skill = booklet.skills[index];
  if (!skill) throw new Error(`A booklet has no skill ${index}.`);
  const heard = heardBlock(booklet, index, width, setting);
  return [
    { gap: 0, stretch: 0, block: skillBlock(skill, index, width, setting) },
    ...(heard ? [{ gap: 10, stretch: 2, block: heard }] : []),
  ];
}

function numbersPage({ numbers }: Booklet, width: number, _height: number, setting: Setting): Column {
  const rows = numbers.rows.map(({ value, meaning }, index) => [
    { text: value, field: `numbers.rows[${index}].value` },
    { text: meaning, field: `numbers.rows[${index}].meaning` },
  ]);
  const [value, meaning] = numbers.columns;
  const columns = fitColumns(
    [
      { heading: value, headingField: 'numbers.columns[0]', face: 'semibold', wrapCost: 0.8 },
      { heading: meaning, headingField: 'numbers.columns[1]', wrapCost: 0 },
    ],
    rows,
    width,
    setting,
  );
  return [
    { gap: 0, stretch: 0, block: headingBlock(numbers.heading, 'numbers.heading', width, setting) },
    { gap: 0, stretch: 1, block: tableBlock(columns, rows, setting) },
  ];
}

function backCover(booklet: Booklet, width: number, _height: number, setting: Setting): Column {
  const fold = setText(
    booklet.fold,
    { field: 'fold', width, size: setting.sizes.small, colour: palette.quiet },
    setting,
  );
  return [
    { gap: 0, stretch: 0, block: stopBlock(booklet.stop, width, 0, setting) },
    {
      gap: 10,
      stretch: 2,
      block: addressCard(booklet, width, setting),
    },
    {
      gap: 10,
      stretch: 2,
      block: {
        height: fold.height,
        place: (canvas, x, y, parent) => fold.place(canvas, x, y, canvas.open('P', parent)),
      },
    },
  ];
}

/** The code to scan with the address: beside it where it fits there, else below; or the address alone. */
function addressCard({ link, address }: Booklet, width: number, setting: Setting): Block {
  if (!link) return addressStrip(address, width, setting);
  const trial = createSetting(setting);
  linkCard(link, address, 'flat', width, 0, trial);
  return linkCard(link, address, trial.overflow.length === 0 ? 'flat' : 'upright', width, 0, setting);
}
