/** The job a colour does in a diagram; the page and the sheet each give every role a colour of their own. */
export type ColourRole =
  | 'ground'
  | 'node'
  | 'node-line'
  | 'strong-node'
  | 'strong-text'
  | 'accent-node'
  | 'accent-line'
  | 'warn-node'
  | 'warn-line'
  | 'group'
  | 'group-line'
  | 'line'
  | 'text'
  | 'quiet-text'
  | 'label-ground'
  | 'note'
  | 'note-line';

/** One of the three faces a diagram may use; their font files are the ones the site and the sheets embed. */
export type Face = 'regular' | 'semibold' | 'italic';

/** A filled or stroked outline; `d` holds absolute M, L, C and Z commands only. */
export interface PathMark {
  readonly kind: 'path';
  readonly d: string;
  readonly fill?: ColourRole;
  readonly stroke?: ColourRole;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
}

/** One run of text whose baseline starts at (x, y); `width` is its advance in the face at `size`. */
export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly width: number;
  readonly face: Face;
  readonly fill: ColourRole;
}

/** A finished diagram: marks at fixed places, painted in order, in CSS pixels with the origin at the top left. */
export interface DisplayList {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly (PathMark | TextMark)[];
}
