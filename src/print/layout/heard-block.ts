import type { Booklet } from '../booklet.ts';
import type { Block } from './block.ts';
import { palette } from './palette.ts';
import { polyline } from './polyline.ts';
import { roundedBox } from './rounded-box.ts';
import { setText } from './set-text.ts';
import type { Setting } from './setting.ts';

const inset = 9;
const pointerRoom = 12;

/** What is heard and what to ask, under a heading, each pair on a panel: the sentence, and the question behind a pointer. */
export function heardBlock(booklet: Booklet, index: number, width: number, setting: Setting): Block | undefined {
  const heard = booklet.skills[index]?.heard ?? [];
  if (heard.length === 0) return undefined;
  const { sizes, air } = setting;
  const title = `${booklet.hear.says}, ${booklet.hear.ask.toLowerCase()}`;
  const heading = setText(
    title,
    { field: 'hear', width, size: sizes.label, face: 'semibold', colour: palette.accent, oneLine: true },
    setting,
  );
  const pairs = heard.map(({ says, ask }, place) => {
    const field = `skills[${index}].heard[${place}]`;
    const shared = { size: sizes.body, colour: palette.text, usualLines: 3 } as const;
    return {
      says: setText(says, { ...shared, field: `${field}.says`, width: width - 2 * inset, face: 'semibold' }, setting),
      ask: setText(ask, { ...shared, field: `${field}.ask`, width: width - 2 * inset - pointerRoom }, setting),
    };
  });
  const padding = 5 + 3 * air;
  const within = 1 + 2 * air;
  const between = 5 + 3 * air;
  const heightOf = ({ says, ask }: (typeof pairs)[number]) => says.height + within + ask.height + 2 * padding;
  const below = 3 + air;
  return {
    height: heading.height + below + pairs.reduce((sum, pair) => sum + heightOf(pair) + between, -between),
    place(canvas, x, y, parent) {
      heading.place(canvas, x, y, canvas.open('H3', parent, { heading: { text: title, y } }));
      const list = canvas.open('L', parent);
      let top = y + heading.height + below;
      for (const pair of pairs) {
        const height = heightOf(pair);
        const ground = roundedBox({ x, y: top, width, height }, 3);
        canvas.add({ kind: 'path', d: ground, fill: palette.panel, owner: 'decoration' });
        const body = canvas.open('LBody', canvas.open('LI', list));
        pair.says.place(canvas, x + inset, top + padding, canvas.open('P', body));
        const askTop = top + padding + pair.says.height + within;
        const middle = askTop + pair.ask.leading / 2;
        const arm = sizes.body * 0.34;
        const left = x + inset;
        const pointer = polyline(
          [
            [left, middle - arm],
            [left + arm * 1.35, middle],
            [left, middle + arm],
          ],
          true,
        );
        canvas.add({ kind: 'path', d: pointer, fill: palette.accent, owner: 'decoration' });
        pair.ask.place(canvas, left + pointerRoom, askTop, canvas.open('P', body));
        top += height + between;
      }
    },
  };
}
