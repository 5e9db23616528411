import { encode } from 'uqr';

/** A QR code as strokes of width 1: the path’s commands, and the side of the square that holds it with its quiet zone. */
export function qrLines(text: string): { readonly path: string; readonly size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const rows = data.map((row, y) => {
    const dark = row.map((isDark) => (isDark ? '#' : ' ')).join('');
    return [...dark.matchAll(/#+/g)].map(({ 0: run, index }) => `M${index} ${y}.5h${run.length}`).join('');
  });
  return { path: rows.join(''), size };
}
