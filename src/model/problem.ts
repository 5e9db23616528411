/** A spot in a content file; line and column count from 1. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** Something wrong in a content file: where, what and what to do, and the rule that found it. */
export interface Problem extends Place {
  readonly message: string;
  readonly rule: string;
}

/** One line a problem, as `path:line:col  What is wrong. What to do. [rule]`. */
export function formatProblem({ path, line, column, message, rule }: Problem): string {
  return `${path}:${line}:${column}  ${message} [${rule}]`;
}

/** The problems by file, then by place, each once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const byLine = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...byLine.values()].sort(
    (a, b) =>
      Number(a.path > b.path) - Number(a.path < b.path) ||
      a.line - b.line ||
      a.column - b.column ||
      Number(a.message > b.message) - Number(a.message < b.message),
  );
}
