import { arcToCurves } from './arc-to-curves.ts';
import type { Outline, Step } from './outline.ts';

const commandOrNumber = /([MLHVCSQTAZ])|([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/gi;
const argumentCount: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/** The outline an SVG path's data describes, whatever commands it uses. */
export function parsePath(data: string): Outline {
  const steps: Step[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let control: { readonly of: 'C' | 'Q'; readonly x: number; readonly y: number } | undefined;

  const draw = (letter: string, values: readonly number[]): void => {
    const upper = letter.toUpperCase();
    const [ox, oy] = letter === upper ? [0, 0] : [x, y];
    const at = (index: number): number => (values[index] ?? 0) + (index % 2 === 0 ? ox : oy);
    const curveTo = (x1: number, y1: number, x2: number, y2: number, toX: number, toY: number): void => {
      steps.push(['C', x1, y1, x2, y2, toX, toY]);
      [x, y] = [toX, toY];
    };
    const quadraticTo = (qx: number, qy: number, toX: number, toY: number): void => {
      curveTo(
        x + (2 / 3) * (qx - x),
        y + (2 / 3) * (qy - y),
        toX + (2 / 3) * (qx - toX),
        toY + (2 / 3) * (qy - toY),
        toX,
        toY,
      );
      control = { of: 'Q', x: qx, y: qy };
    };
    const mirrored = (of: 'C' | 'Q'): [number, number] =>
      control?.of === of ? [2 * x - control.x, 2 * y - control.y] : [x, y];

    switch (upper) {
      case 'M':
        [x, y] = [at(0), at(1)];
        [startX, startY] = [x, y];
        steps.push(['M', x, y]);
        break;
      case 'L':
        [x, y] = [at(0), at(1)];
        steps.push(['L', x, y]);
        break;
      case 'H':
        x = at(0);
        steps.push(['L', x, y]);
        break;
      case 'V':
        y = (values[0] ?? 0) + oy;
        steps.push(['L', x, y]);
        break;
      case 'C':
        curveTo(at(0), at(1), at(2), at(3), at(4), at(5));
        control = { of: 'C', x: at(2), y: at(3) };
        break;
      case 'S': {
        const second: [number, number] = [at(0), at(1)];
        curveTo(...mirrored('C'), ...second, at(2), at(3));
        control = { of: 'C', x: second[0], y: second[1] };
        break;
      }
      case 'Q':
        quadraticTo(at(0), at(1), at(2), at(3));
        break;
      case 'T':
        quadraticTo(...mirrored('Q'), at(0), at(1));
        break;
      case 'A': {
        const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0, toX = 0, toY = 0] = values;
        const to: [number, number] = [toX + ox, toY + oy];
        steps.push(...arcToCurves({ from: [x, y], to, rx, ry, turn, large: large !== 0, sweep: sweep !== 0 }));
        [x, y] = to;
        break;
      }
      default:
        steps.push(['Z']);
        [x, y] = [startX, startY];
    }
    if (!'CSQT'.includes(upper)) control = undefined;
  };

  let letter = '';
  let values: number[] = [];
  for (const [, command, number] of data.matchAll(commandOrNumber)) {
    if (command !== undefined) {
      letter = command;
      values = [];
      if (letter.toUpperCase() === 'Z') draw(letter, []);
      continue;
    }
    values.push(Number(number));
    if (letter !== '' && values.length === argumentCount[letter.toUpperCase()]) {
      draw(letter, values);
      values = [];
      if (letter === 'M') letter = 'L';
      if (letter === 'm') letter = 'l';
    }
  }
  return steps;
}
