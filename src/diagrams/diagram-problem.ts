/** Something an author must put right, at a 1-based place in the Mermaid body handed in. */
export interface DiagramProblem {
  readonly line: number;
  readonly column: number;
  /** What is wrong and what to do, in one plain sentence or two. */
  readonly message: string;
}

/** The 1-based line and column of an offset into a text. */
export function placeOfOffset(source: string, offset: number): Pick<DiagramProblem, 'line' | 'column'> {
  const before = source.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
