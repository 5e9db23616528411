import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { WrongUse } from './wrong-use.ts';

/**
 * The day of the source that is built, in UTC, as YYYY-MM-DD: that of `SOURCE_DATE_EPOCH`
 * (https://reproducible-builds.org/docs/source-date-epoch/), else of the last commit; undefined where neither is known.
 */
export function sourceDay(environment: Readonly<Record<string, string | undefined>>, root: string): string | undefined {
  const seconds = environment['SOURCE_DATE_EPOCH'];
  if (!seconds) return lastCommit(root)?.slice(0, 10);
  const date = new Date(Number(seconds) * 1000);
  if (!/^\d+$/.test(seconds) || Number.isNaN(date.getTime())) {
    throw new WrongUse(`SOURCE_DATE_EPOCH is “${seconds}”, expected seconds since 1970, such as 1764547200.`);
  }
  return date.toISOString().slice(0, 10);
}

/** When the last commit was made, in UTC; undefined where the folder is no checkout of its own, or git cannot tell. */
function lastCommit(root: string): string | undefined {
  if (!existsSync(join(root, '.git'))) return undefined;
  try {
    return (
      execFileSync('git', ['log', '-1', '--format=%cd', '--date=iso-strict-local'], {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, TZ: 'UTC' },
        stdio: ['ignore', 'pipe', 'ignore'],
      }) || undefined
    );
  } catch {
    // No git, no commit yet, or a checkout that belongs to somebody else.
    return undefined;
  }
}
