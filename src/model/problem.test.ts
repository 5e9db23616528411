import { expect, it } from 'vitest';
import { formatProblem, sortProblems, type Problem } from './problem.ts';

const problem = (path: string, line: number, column: number, message = 'Wrong.'): Problem => ({
  path,
  line,
  column,
  message,
  rule: 'some-rule',
});

it('is one line with place, message and rule', () => {
  expect(formatProblem(problem('a.md', 4, 8))).toBe('a.md:4:8  Wrong. [some-rule]');
});

it('is sorted by file, line and column, and told once', () => {
  const sorted = sortProblems([
    problem('b.md', 1, 1),
    problem('a.md', 10, 1),
    problem('a.md', 2, 9),
    problem('a.md', 2, 3),
    problem('b.md', 1, 1),
  ]);
  expect(sorted.map(({ path, line, column }) => `${path}:${line}:${column}`)).toEqual([
    'a.md:2:3',
    'a.md:2:9',
    'a.md:10:1',
    'b.md:1:1',
  ]);
});
