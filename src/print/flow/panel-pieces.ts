import { palette } from '../layout/palette.ts';
import { roundedBox } from '../layout/rounded-box.ts';
import type { FlowPlace } from './flow.ts';
import type { Piece } from './piece.ts';

const bar = 2.5;
const inset = 10;
const padding = 6;
const looks = {
  note: { ground: palette.panel, edge: palette.accent },
  warning: { ground: palette.warmPanel, edge: palette.warning },
  say: { ground: undefined, edge: palette.accent },
  code: { ground: palette.panel, edge: undefined },
} as const;

/** What lies under a panel’s text: a tinted ground, a bar at its edge, or both. */
export type PanelLook = keyof typeof looks;

/** The place for text inside a panel. */
export function insidePanel(place: FlowPlace, look: PanelLook): FlowPlace {
  const right = looks[look].ground ? inset : 0;
  return { ...place, left: place.left + bar + inset, width: place.width - bar - inset - right };
}

/** Pieces on a panel; each draws its slice of the ground, so that a long panel can part over two pages. */
export function panelPieces(pieces: readonly Piece[], look: PanelLook, gap: number, place: FlowPlace): Piece[] {
  const { ground, edge } = looks[look];
  const around = ground ? padding : 1;
  const last = pieces.length - 1;
  return pieces.map((piece, index) => {
    const above = index === 0 ? around : 0;
    const below = index === last ? around : 0;
    const height = piece.height + above + below;
    const slice: Piece['parts'][number] = {
      path: [],
      draw(canvas, x, y, _owner, gapAbove) {
        // Slices overlap by a hair, so that no line of paper shows between them.
        const top = y - (index === 0 ? 0 : gapAbove + 0.2);
        const box = { x: x + place.left, y: top, width: place.width, height: y + height - top };
        if (ground) canvas.add({ kind: 'path', d: roundedBox(box), fill: ground, owner: 'decoration' });
        if (edge) canvas.add({ kind: 'path', d: roundedBox({ ...box, width: bar }), fill: edge, owner: 'decoration' });
      },
    };
    const parts = piece.parts.map((part): Piece['parts'][number] => ({
      ...part,
      draw: (canvas, x, y, owner, gapAbove) => part.draw(canvas, x, y + above, owner, gapAbove),
    }));
    return {
      ...piece,
      height,
      gap: index === 0 ? gap : piece.gap,
      isKept: index === last ? false : piece.isKept || index === 0 || index === last - 1 || pieces.length <= 12,
      parts: [slice, ...parts],
    };
  });
}
