/** The text sizes of one side in points; all but `small` and `smallest` follow the side's scale. */
export interface TypeSizes {
  readonly title: number;
  readonly heading: number;
  readonly lead: number;
  readonly body: number;
  readonly label: number;
  readonly small: number;
  readonly smallest: number;
}

/** The text sizes at a scale from 0.87 to 1.08; body stays at 8.5 pt or more. */
export function typeSizesAt(scale: number): TypeSizes {
  return {
    title: 31 * scale,
    heading: 13 * scale,
    lead: 12.2 * scale,
    body: 9.8 * scale,
    label: 9.2 * scale,
    small: 8.2,
    smallest: 7.6,
  };
}
