import type { Book } from '../book.ts';
import { palette } from '../layout/palette.ts';
import { roundedBox } from '../layout/rounded-box.ts';
import { setText } from '../layout/set-text.ts';
import type { Flow } from './flow.ts';
import type { Piece } from './piece.ts';

/** The cover: the title on a dark band, the five skills below it, and the imprint at its foot. */
export function coverPiece(book: Book, flow: Flow): Piece {
  const { setting, sizes } = flow;
  const { top, bottom, width } = sizes.frame;
  const isLarge = sizes.margin > 0;
  const inset = isLarge ? 32 : 22;
  const size = isLarge ? 46 : 32;
  const shared = { field: 'package.json', width: width - 2 * inset };
  const title = setText(
    book.title,
    { ...shared, size, leading: size * 1.08, face: 'semibold', colour: palette.onBand },
    setting,
  );
  const subtitle = setText(book.subtitle, { ...shared, size: isLarge ? 15 : 12, colour: palette.quietOnBand }, setting);
  const skills = book.skills.map((skill) =>
    setText(skill, { ...shared, size: isLarge ? 13 : 11, colour: palette.text }, setting),
  );
  const imprint = book.imprint.map((line) =>
    setText(line, { ...shared, width, size: sizes.small, colour: palette.quiet }, setting),
  );
  const height = bottom - top;
  const bandHeight = height * 0.46;
  const section = flow.element('Sect');
  const list = flow.element('L');
  return {
    height,
    gap: 0,
    isKept: false,
    anchors: ['cover'],
    head: { part: '', title: '', isBare: true },
    parts: [
      {
        path: [section],
        draw(canvas, x, y, owner) {
          const parent = typeof owner === 'number' ? owner : undefined;
          const { key: _key, role, ...details } = flow.element('P');
          canvas.add({
            kind: 'path',
            d: roundedBox({ x, y, width, height: bandHeight }),
            fill: palette.band,
            owner: 'decoration',
          });
          const edge = roundedBox({ x, y: y + bandHeight, width, height: 5 });
          canvas.add({ kind: 'path', d: edge, fill: palette.accent, owner: 'decoration' });
          const titleTop = y + bandHeight - inset - subtitle.height - title.height;
          title.place(canvas, x + inset, titleTop, canvas.open(role, parent, details));
          subtitle.place(canvas, x + inset, titleTop + title.height + 4, canvas.open(role, parent, details));

          let at = y + bandHeight + (isLarge ? 44 : 28);
          const box = isLarge ? 22 : 18;
          const inner = canvas.open('L', parent, { key: list.key });
          skills.forEach((skill, index) => {
            const item = canvas.open('LI', inner);
            const ground = roundedBox({ x: x + inset, y: at, width: box, height: box }, 3);
            canvas.add({ kind: 'path', d: ground, fill: palette.band, owner: 'decoration' });
            const number = setText(
              String(index + 1),
              {
                ...shared,
                width: box,
                size: isLarge ? 12 : 10,
                leading: box,
                face: 'semibold',
                colour: palette.onBand,
                align: 'centre',
              },
              setting,
            );
            number.place(canvas, x + inset, at, canvas.open('Lbl', item));
            skill.place(canvas, x + inset + box + 12, at + (box - skill.height) / 2, canvas.open('LBody', item));
            at += box + (isLarge ? 14 : 9);
          });

          let foot = y + height - imprint.reduce((sum, line) => sum + line.height, 0);
          for (const line of imprint) {
            line.place(canvas, x, foot, canvas.open('P', parent));
            foot += line.height;
          }
        },
      },
    ],
  };
}
