import type { Settings } from './settings.ts';

/** The public address of the guide’s root, without a slash at the end; undefined where nobody has said. */
export function homeAddress({ site, base }: Settings): string | undefined {
  return site === undefined ? undefined : site + base.replace(/\/$/, '');
}
