import { formatProblem, type Problem } from '../src/model/problem.ts';

/** The content cannot be published as it is; the message has a line for every problem. */
export class ContentProblems extends Error {
  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`${problems.map(formatProblem).join('\n')}\n${count} in the content. Nothing was published.`);
    this.name = 'ContentProblems';
  }
}
