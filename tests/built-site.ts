import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the site that `npm test` has built with the public address https://guide.example. */
export const builtSite = join(process.cwd(), '.cache/test-site');

if (!existsSync(builtSite)) throw new Error('The site has not been built for the tests. Run “npm test”.');
