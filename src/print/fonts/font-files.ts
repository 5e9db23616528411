/** One of the four faces a sheet is set in. */
export type PrintFace = 'regular' | 'semibold' | 'italic' | 'code';

/** The bytes of one static TrueType file per face. */
export type FontFiles = Readonly<Record<PrintFace, Uint8Array>>;
