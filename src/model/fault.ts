/** Something wrong in a piece of text; `offset` counts characters from the piece’s start. */
export interface Fault {
  readonly offset: number;
  readonly message: string;
}
