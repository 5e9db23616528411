/** A CSS or SVG length in pixels; `em` counts in `fontSize`, and something unreadable is `undefined`. */
export function lengthInPixels(value: string | null | undefined, fontSize: number): number | undefined {
  const match = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(px|em|pt)?/i.exec(value ?? '');
  if (!match) return undefined;
  const number = Number(match[1]);
  switch (match[2]?.toLowerCase()) {
    case 'em':
      return number * fontSize;
    case 'pt':
      return (number * 4) / 3;
    default:
      return number;
  }
}
