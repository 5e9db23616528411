/** Where a page of a booklet stands on its sheet. */
export interface SheetCell {
  readonly side: 0 | 1;
  readonly column: number;
  readonly row: number;
}

/**
 * Where the eight pages of a booklet stand, from cover to back cover, on a sheet folded twice. The upper row stands on
 * its head: it is folded behind the lower one. Side 1 lies behind side 0 when the sheet is turned over its long edge.
 */
export const foldScheme: readonly SheetCell[] = [
  { side: 0, column: 1, row: 1 },
  { side: 1, column: 0, row: 1 },
  { side: 1, column: 0, row: 0 },
  { side: 0, column: 1, row: 0 },
  { side: 0, column: 0, row: 0 },
  { side: 1, column: 1, row: 0 },
  { side: 1, column: 1, row: 1 },
  { side: 0, column: 0, row: 1 },
];
