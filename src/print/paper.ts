/** The two paper sizes a sheet is made for. */
export type Paper = 'a4' | 'letter';

/** Width and height of each paper in points, upright. */
export const paperSizes: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
};
