import { checkFiles } from '../checks/check-files.ts';
import { buildGuide } from '../model/build-guide.ts';
import type { Content } from '../model/content.ts';
import type { Guide } from '../model/guide.ts';
import { formatProblem } from '../model/problem.ts';
import { readContent } from './read-content.ts';
import { readSettings } from './settings.ts';

const root = process.cwd();

/** Where this build is published. */
export const settings = readSettings(process.env, root);

/** The content files of the guide, checked; reading them throws, with every problem, where they have any. */
export const content: Content = readCheckedContent();

/** The guide as its files say it. */
export const guide: Guide = buildGuide(content);

function readCheckedContent(): Content {
  const { content: found, problems } = checkFiles(readContent(root));
  if (problems.length > 0) throw new Error(`The content has problems.\n${problems.map(formatProblem).join('\n')}`);
  return found;
}
