import type { Sheet } from '../sheet.ts';
import type { Block } from './block.ts';
import { createSetting, type Setting } from './setting.ts';
import { tableBlock } from './table-block.ts';

const leftShares = [0.36, 0.38, 0.4, 0.42, 0.44, 0.46];

/** The table of sentences heard and questions to ask; its columns are as wide as makes it lowest. */
export function hearTable(hear: Sheet['hear'], width: number, setting: Setting): Block {
  const rows = hear.rows.map(({ says, ask }, index) => [
    { text: says, field: `hear.rows[${index}].says` },
    { text: ask, field: `hear.rows[${index}].ask` },
  ]);
  const columnsAt = (share: number) => [
    { heading: hear.columns[0], headingField: 'hear.columns[0]', width: width * share, face: 'semibold' as const },
    {
      heading: hear.columns[1],
      headingField: 'hear.columns[1]',
      width: width * (1 - share),
      hasPointer: true,
    },
  ];
  const heights = leftShares.map((share) => {
    const trial = createSetting(setting);
    return tableBlock(columnsAt(share), rows, trial).height;
  });
  const share = leftShares[heights.indexOf(Math.min(...heights))] ?? 0.4;
  return tableBlock(columnsAt(share), rows, setting);
}
