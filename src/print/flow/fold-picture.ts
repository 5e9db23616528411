import type { DisplayList } from '../../diagrams/display-list.ts';

type Mark = DisplayList['marks'][number];

interface Strip {
  readonly from: number;
  readonly to: number;
}

const leastGap = 6;
const betweenStrips = 22;

/** A picture that is far too wide, parted where nothing crosses and set in strips below one another; itself otherwise. */
export function foldPicture(picture: DisplayList, widest: number): DisplayList {
  if (picture.width <= widest) return picture;
  const strips: Strip[] = [];
  for (const cluster of clustersOf(picture)) {
    const last = strips.at(-1);
    if (last && cluster.to - last.from <= widest) strips[strips.length - 1] = { from: last.from, to: cluster.to };
    else strips.push(cluster);
  }
  if (strips.length < 2) return picture;
  const margin = Math.min(strips[0]?.from ?? 0, 8);
  const width = Math.max(...strips.map(({ from, to }) => to - from)) + 2 * margin;
  const marks = strips.flatMap(({ from, to }, row) =>
    picture.marks
      .filter((mark) => {
        const [left, right] = extentOf(mark);
        return left >= from - 0.5 && right <= to + 0.5;
      })
      .map((mark) => move(mark, margin - from, row * (picture.height + betweenStrips))),
  );
  return { width, height: strips.length * (picture.height + betweenStrips) - betweenStrips, marks };
}

/** The stretches of a picture that have marks in them, from left to right. */
function clustersOf({ marks }: DisplayList): Strip[] {
  const clusters: Strip[] = [];
  for (const [from, to] of marks.map(extentOf).sort(([one], [other]) => one - other)) {
    const last = clusters.at(-1);
    if (last && from <= last.to + leastGap)
      clusters[clusters.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else clusters.push({ from, to });
  }
  return clusters;
}

function extentOf(mark: Mark): readonly [left: number, right: number] {
  if (mark.kind === 'text') return [mark.x, mark.x + mark.width];
  const xs = (mark.d.match(/-?\d*\.?\d+(?:e[-+]?\d+)?/gi) ?? []).filter((_, index) => index % 2 === 0).map(Number);
  return [Math.min(...xs), Math.max(...xs)];
}

function move(mark: Mark, dx: number, dy: number): Mark {
  if (mark.kind === 'text') return { ...mark, x: mark.x + dx, y: mark.y + dy };
  let isX = false;
  const d = mark.d.replace(/-?\d*\.?\d+(?:e[-+]?\d+)?/gi, (number) => {
    isX = !isX;
    return ` ${Number((Number(number) + (isX ? dx : dy)).toFixed(2))}`;
  });
  return { ...mark, d };
}
