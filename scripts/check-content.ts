import { checkFiles } from '../src/checks/check-files.ts';
import { formatProblem } from '../src/model/problem.ts';
import { readContent } from '../src/site/read-content.ts';
import { report } from './report.ts';

await report(() => {
  const { problems } = checkFiles(readContent(process.cwd()));
  for (const problem of problems) console.error(formatProblem(problem));
  process.exitCode = problems.length > 0 ? 1 : 0;
});
