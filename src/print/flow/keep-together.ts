import type { Piece } from './piece.ts';

/** The pieces as ones that stand in one column, the last with what follows if wanted; or only the last so, the others as they are. */
export function keepTogether(pieces: readonly Piece[], isKeptWithNext = false, isOnlyLast = false): Piece[] {
  return pieces.map((piece, index) => {
    const isKept = index < pieces.length - 1 ? !isOnlyLast || piece.isKept : isKeptWithNext || piece.isKept;
    return { ...piece, isKept };
  });
}
