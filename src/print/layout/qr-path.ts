import { encode } from 'uqr';
import type { Box } from '../page.ts';
import { roundedBox } from './rounded-box.ts';

const quietZone = 4;

/** The dark modules of a QR code with its quiet zone inside the box, as path commands; neighbours in a row are joined. */
export function qrPath(text: string, box: Box): string {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  const module = box.width / size;
  const bars: string[] = [];
  data.forEach((row, rowIndex) => {
    for (let start = 0; start < row.length; start++) {
      if (!row[start]) continue;
      let end = start;
      while (row[end]) end++;
      bars.push(
        roundedBox({
          x: box.x + start * module,
          y: box.y + rowIndex * module,
          width: (end - start) * module,
          height: module,
        }),
      );
      start = end;
    }
  });
  return bars.join(' ');
}
