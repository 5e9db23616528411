/** A card’s size in points, the same on every paper: 95 by 65 mm. */
export const cardSize = { width: (95 * 72) / 25.4, height: (65 * 72) / 25.4 };

/** The space between a card’s edge and what stands on it, in points. */
export const cardInset = 14;
