/** A square of modules, row by row; true is dark. */
type Modules = readonly (readonly boolean[])[];

// The data bytes of each block, by version and by level of error correction (ISO/IEC 18004, table 9).
const blocks: Readonly<Record<number, Readonly<Record<string, readonly number[]>>>> = {
  1: { L: [19], M: [16], Q: [13], H: [9] },
  2: { L: [34], M: [28], Q: [22], H: [16] },
  3: { L: [55], M: [44], Q: [17, 17], H: [13, 13] },
  4: { L: [80], M: [32, 32], Q: [24, 24], H: [9, 9, 9, 9] },
  5: { L: [108], M: [43, 43], Q: [15, 15, 16, 16], H: [11, 11, 12, 12] },
  6: { L: [68, 68], M: [27, 27, 27, 27], Q: [19, 19, 19, 19], H: [15, 15, 15, 15] },
};

const masks: readonly ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_row, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
];

/** The text of an undamaged QR code of version 1 to 6 in byte mode, read without its writer; throws where it is none. */
export function readQrCode(modules: Modules): string {
  const size = modules.length;
  const version = (size - 17) / 4;
  const { level, mask } = formatOf(modules);
  const dataSizes = blocks[version]?.[level];
  if (!dataSizes || !mask) throw new Error(`A code of ${size} modules and level ${level} cannot be read here.`);

  const bytes = bytesOf(modules, mask);
  const data: number[][] = dataSizes.map(() => []);
  let at = 0;
  for (let place = 0; place < Math.max(...dataSizes); place++) {
    dataSizes.forEach((count, block) => {
      if (place < count) data[block]?.push(bytes[at++] ?? 0);
    });
  }
  const bits = data
    .flat()
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  if (!bits.startsWith('0100')) throw new Error(`The code’s mode is ${bits.slice(0, 4)}, expected bytes (0100).`);
  const length = parseInt(bits.slice(4, 12), 2);
  const text = Array.from({ length }, (_, index) => parseInt(bits.slice(12 + index * 8, 20 + index * 8), 2));
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(text));
}

function formatOf(modules: Modules): { level: string; mask: (typeof masks)[number] | undefined } {
  const isDark = (row: number, column: number) => (modules[row]?.[column] ? 1 : 0);
  const row8 = [0, 1, 2, 3, 4, 5, 7, 8].map((column) => isDark(8, column));
  const column8 = [7, 5, 4, 3, 2, 1, 0].map((row) => isDark(row, 8));
  const format = [...row8, ...column8].reduce<number>((value, bit) => value * 2 + bit, 0) ^ 0x5412;
  return { level: ['M', 'L', 'H', 'Q'][format >> 13] ?? '', mask: masks[(format >> 10) & 7] };
}

function bytesOf(modules: Modules, isFlipped: (typeof masks)[number]): number[] {
  const size = modules.length;
  const bits: number[] = [];
  let goesUp = true;
  for (let right = size - 1; right > 0; right -= 2) {
    // The column of the timing pattern carries no data.
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++) {
      const row = goesUp ? size - 1 - step : step;
      for (const column of [right, right - 1]) {
        if (!isPattern(row, column, size)) bits.push(Number(modules[row]?.[column] !== isFlipped(row, column)));
      }
    }
    goesUp = !goesUp;
  }
  return Array.from({ length: Math.floor(bits.length / 8) }, (_, index) =>
    parseInt(bits.slice(index * 8, index * 8 + 8).join(''), 2),
  );
}

/** Whether a module belongs to the finders, the format, the timing or the one small square that versions 2 to 6 have. */
function isPattern(row: number, column: number, size: number): boolean {
  const isFinder = (row < 9 && column < 9) || (row < 9 && column >= size - 8) || (row >= size - 8 && column < 9);
  const isAlignment = size > 21 && Math.abs(row - (size - 7)) <= 2 && Math.abs(column - (size - 7)) <= 2;
  return isFinder || isAlignment || row === 6 || column === 6;
}
