import { checkFiles } from '../checks/check-files.ts';
import type { Content } from '../model/content.ts';
import { formatProblem } from '../model/problem.ts';
import { readContent } from './read-content.ts';

let content: Content | undefined;

/** The content files of the guide, checked; throws, with every problem, where they have any. */
export function checkedContent(): Content {
  content ??= readCheckedContent();
  return content;
}

function readCheckedContent(): Content {
  const { content: found, problems } = checkFiles(readContent(process.cwd()));
  if (problems.length > 0) throw new Error(`The content has problems.\n${problems.map(formatProblem).join('\n')}`);
  return found;
}
