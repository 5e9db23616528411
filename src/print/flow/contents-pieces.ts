import type { BookBlock } from '../book.ts';
import { palette } from '../layout/palette.ts';
import { pageRoom, setText } from '../layout/set-text.ts';
import { styleOf } from '../layout/style-of.ts';
import type { Flow, FlowPlace } from './flow.ts';
import type { Piece } from './piece.ts';

const between = 9;

/** A line of the contents: the page’s number, then the title, as one link. */
export function contentsPieces(
  { title, anchor, depth }: Extract<BookBlock, { type: 'contents' }>,
  place: FlowPlace,
  flow: Flow,
): Piece[] {
  const { sizes, setting } = flow;
  const isPart = depth === 1;
  const [size, leading] = isPart ? [sizes.body, sizes.leading] : [sizes.small, sizes.smallLeading];
  const face = isPart ? 'semibold' : 'regular';
  const style = styleOf(face, size);
  const room = setting.metrics.widthOf(pageRoom, styleOf('semibold', sizes.body)) + between;
  const set = setText(
    title,
    {
      field: place.field,
      width: place.width - room,
      size,
      leading,
      face,
      colour: isPart ? palette.accent : palette.text,
    },
    setting,
  );
  return [
    {
      height: set.height,
      gap: isPart ? 9 : 1.2,
      isKept: isPart,
      parts: [
        {
          path: [...place.path, flow.element('TOCI'), flow.element('Reference')],
          draw(canvas, x, y, owner) {
            const to = canvas.placeOf(anchor);
            const number = String(to.page + 1);
            const parent = typeof owner === 'number' ? owner : undefined;
            const box = { x: x + place.left, y, width: place.width, height: set.height };
            const link = canvas.open('Link', parent, {
              link: { to, contents: `Page ${number}: ${title}`, boxes: [box] },
            });
            const left = x + place.left + room - between - setting.metrics.widthOf(number, style);
            const baseline = y + leading / 2 + size * 0.33;
            // The space parts number and title for readers who hear them.
            canvas.add({
              kind: 'text',
              x: left,
              y: baseline,
              text: `${number} `,
              ...style,
              colour: palette.quiet,
              owner: link,
            });
            set.place(canvas, x + place.left + room, y, link);
          },
        },
      ],
    },
  ];
}
