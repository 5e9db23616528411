import { apply, type Affine } from './affine.ts';

/** One step of an outline, in absolute coordinates: x and y pairs, none for Z. */
export type Step =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

/** An outline as absolute steps; an arc or a quadratic curve has become a cubic one. */
export type Outline = readonly Step[];

/** The outline after an affine map. */
export function mapOutline(outline: Outline, map: Affine): Outline {
  return outline.map((step): Step => {
    switch (step[0]) {
      case 'Z':
        return step;
      case 'C':
        return ['C', ...apply(map, step[1], step[2]), ...apply(map, step[3], step[4]), ...apply(map, step[5], step[6])];
      default:
        return [step[0], ...apply(map, step[1], step[2])];
    }
  });
}

/** The outline as path data, rounded to two decimals and without needless separators. */
export function outlineToPath(outline: Outline): string {
  return outline
    .map(([command, ...numbers]) => {
      const written = numbers.map((number) => String(Math.round(number * 100) / 100 || 0));
      return (
        command + written.reduce((text, next) => text + (text === '' || next.startsWith('-') ? '' : ' ') + next, '')
      );
    })
    .join('');
}
