import { readFileSync } from 'node:fs';
import { sourceDay } from './source-day.ts';
import { WrongUse } from './wrong-use.ts';

/** Where and under which name the guide is published, from the environment and package.json. */
export interface Settings {
  /** The public origin, without a slash at the end; undefined where nobody has said. */
  readonly site: string | undefined;
  /** The path that every address starts with: a slash at both ends. */
  readonly base: string;
  /** The source repository’s web address, without a slash at the end; undefined where there is none. */
  readonly repository: string | undefined;
  readonly edition: string;
  /** The day of the source that is built, as YYYY-MM-DD; undefined where nobody has said and no commit tells. */
  readonly sourceDay: string | undefined;
}

/** The settings of the process’s environment: `SITE` (else package.json’s `homepage`), `BASE` and `SOURCE_DATE_EPOCH`. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>, root: string): Settings {
  const manifest = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {
    version: string;
    homepage?: string;
    repository?: { url: string };
  };
  const site = environment['SITE'] || manifest.homepage;
  if (site !== undefined && !/^https?:\/\/[^/]+\/?$/.test(site)) {
    throw new WrongUse(`SITE is “${site}”, expected an origin such as https://guide.example. Put a path into BASE.`);
  }
  return {
    site: site?.replace(/\/$/, ''),
    base: `/${(environment['BASE'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
    repository: manifest.repository?.url.replace(/^git\+|\.git$/g, ''),
    edition: manifest.version,
    sourceDay: sourceDay(environment, root),
  };
}
