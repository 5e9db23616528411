import type { Content, SourceFile } from '../model/content.ts';
import { parseContent } from '../model/parse-content.ts';
import { sortProblems, type Problem } from '../model/problem.ts';
import { rules } from './rules.ts';
import { runRule } from './rule.ts';

/** The content of the files, and every problem in them, by file and place. */
export function checkFiles(files: readonly SourceFile[]): { content: Content; problems: readonly Problem[] } {
  const { content, drafts, problems } = parseContent(files);
  const found = [...problems, ...rules.flatMap((rule) => runRule(rule, content, drafts))];
  return { content, problems: sortProblems(found) };
}
