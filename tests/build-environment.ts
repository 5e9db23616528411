import { siteAddress } from './site-address.ts';

/** The environment of a build for the public address of the tests, whatever Vitest and the machine have set for others. */
export function buildEnvironment(changes: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  // What Vitest puts into its environment would be taken for the site’s own settings.
  const { BASE, BASE_URL, DEV, MODE, NODE_ENV, NODE_OPTIONS, PROD, SSR, TEST, VITEST, ...environment } = process.env;
  return { ...environment, SITE: siteAddress, ...changes };
}
