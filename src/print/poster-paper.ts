/** The two paper sizes a poster is made for. */
export type PosterPaper = 'a3' | 'tabloid';

/** Width and height of each of them in points, on its side. */
export const posterPaperSizes: Readonly<Record<PosterPaper, { readonly width: number; readonly height: number }>> = {
  a3: { width: 1190.55, height: 841.89 },
  tabloid: { width: 1224, height: 792 },
};
