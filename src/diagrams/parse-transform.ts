import { compose, identity, rotation, translation, type Affine } from './affine.ts';

const calls = /(\w+)\s*\(([^)]*)\)/g;

const mapByName: Readonly<Record<string, (values: readonly number[]) => Affine>> = {
  translate: ([x = 0, y = 0]) => translation(x, y),
  scale: ([x = 1, y = x]) => [x, 0, 0, y, 0, 0],
  rotate: ([angle = 0, x = 0, y = 0]) => compose(translation(x, y), compose(rotation(angle), translation(-x, -y))),
  skewX: ([angle = 0]) => [1, 0, Math.tan((angle * Math.PI) / 180), 1, 0, 0],
  skewY: ([angle = 0]) => [1, Math.tan((angle * Math.PI) / 180), 0, 1, 0, 0],
  matrix: ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]) => [a, b, c, d, e, f],
};

/** The map an SVG `transform` attribute stands for; no attribute moves nothing. */
export function parseTransform(attribute: string | null): Affine {
  let result = identity;
  for (const [, name = '', list = ''] of (attribute ?? '').matchAll(calls)) {
    const toMap = mapByName[name];
    if (!toMap)
      throw new Error(`Unexpected transform “${name}”, expected one of ${Object.keys(mapByName).join(', ')}.`);
    const values = list
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number.parseFloat);
    result = compose(result, toMap(values));
  }
  return result;
}
