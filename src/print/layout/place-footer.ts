import type { Box } from '../page.ts';
import type { SheetFrame } from '../sheet.ts';
import type { Canvas } from './canvas.ts';
import { palette } from './palette.ts';
import { polyline } from './polyline.ts';
import { setText } from './set-text.ts';
import type { Setting } from './setting.ts';

/** The height of a footer in points. */
export const footerHeight = 14;

const between = 14;

/** Places a footer in its box; the last page's says edition, review and licence to assistive technology too. */
export function placeFooter(
  canvas: Canvas,
  sheet: Pick<SheetFrame, 'footer'> & { readonly sides?: number },
  box: Box,
  parent: number,
  setting: Setting,
): void {
  const { edition, reviewed, licence, address } = sheet.footer;
  const { side } = setting;
  const { sides = 2 } = sheet;
  const shared = { size: setting.sizes.smallest, leading: 10, colour: palette.quiet, oneLine: true } as const;
  const y = box.y + box.height - 10;
  const d = polyline([
    [box.x, box.y],
    [box.x + box.width, box.y],
  ]);
  canvas.add({ kind: 'path', d, stroke: palette.rule, strokeWidth: 0.6, owner: 'decoration' });
  const facts = setText(
    [edition, reviewed, licence].join(' · '),
    { ...shared, field: 'footer', width: box.width },
    setting,
  );
  facts.place(canvas, box.x, y, side === sides ? canvas.open('P', parent) : 'footer');
  // A long address may take all that the facts leave.
  const left = facts.width + between;
  const place = setText(
    sides === 1 ? address : `${address} · ${side}/${sides}`,
    { ...shared, field: 'footer.address', width: box.width - left, align: 'right' },
    setting,
  );
  place.place(canvas, box.x + left, y, 'footer');
}
