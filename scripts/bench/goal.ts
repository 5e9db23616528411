/** Something that this project wants of itself: what, how much of it at most, and how much it is. */
export interface Goal {
  readonly what: string;
  readonly most: number;
  readonly is: number | undefined;
}

/** A line for a goal: met, missed, or not measured. */
export function goalLine({ what, most, is }: Goal): string {
  const verdict = is === undefined || Number.isNaN(is) ? 'not measured' : is <= most ? 'met' : 'missed';
  const value = verdict === 'not measured' ? '' : `: ${Number(is?.toFixed(2))}`;
  return `- **${verdict}** ${what}, at most ${most}${value}`;
}
