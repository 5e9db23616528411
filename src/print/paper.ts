/** The paper sizes a sheet is made for. */
export type Paper = 'a4' | 'letter';

/** Width and height of each paper in points, upright. */
export const paperSizes: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
};

/** The paper sizes a book is made for. */
export type BookPaper = Paper | 'a5';

/** Width and height of each of a book’s papers in points, upright. */
export const bookPaperSizes: Readonly<Record<BookPaper, { readonly width: number; readonly height: number }>> = {
  ...paperSizes,
  a5: { width: 419.53, height: 595.28 },
};
