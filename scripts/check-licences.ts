import { readFileSync } from 'node:fs';
import { licenceProblems, licencesPage, lockedPackages } from '../src/site/licences.ts';

const packages = lockedPackages(readFileSync('package-lock.json', 'utf8'));
const problems = [...licenceProblems(packages)];
if (readFileSync('docs/licences.md', 'utf8') !== licencesPage(packages)) {
  problems.push('docs/licences.md  Unexpected list, expected that of package-lock.json. Run “npm run docs”. [licence]');
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
