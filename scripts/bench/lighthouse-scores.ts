import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { middleOf } from './middle-of.ts';

/** The packages that give Lighthouse. */
export const lighthousePackages = { lighthouse: '13.5.0' } as const;

type Scores = Readonly<Record<string, number>>;

/**
 * Lighthouse’s scores of a page on a phone, 0 to 100, by category, each the middle of some visits; `folder` has
 * Lighthouse installed.
 */
export async function lighthouseScores(
  folder: string,
  browserPath: string,
  address: string,
  visits: number,
): Promise<Scores> {
  const found: Scores[] = [];
  for (let visit = 0; visit < visits; visit++) {
    // Now and then the browser’s trace has no beginning; a second try has one.
    const scores = await scoresOf(folder, browserPath, address).catch(() => scoresOf(folder, browserPath, address));
    found.push(scores);
  }
  const categories = Object.keys(found[0] ?? {});
  return Object.fromEntries(categories.map((name) => [name, middleOf(found.map((scores) => scores[name] ?? 0))]));
}

async function scoresOf(folder: string, browserPath: string, address: string): Promise<Scores> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(folder, 'node_modules/lighthouse/cli/index.js'),
      address,
      '--output=json',
      '--quiet',
      '--only-categories=performance,accessibility,best-practices,seo',
      '--chrome-flags=--headless=new --no-sandbox',
    ],
    { maxBuffer: 100_000_000, env: { ...process.env, CHROME_PATH: browserPath } },
  );
  const { categories, runtimeError } = JSON.parse(stdout) as {
    categories: Record<string, { score: number | null }>;
    runtimeError?: { message: string };
  };
  if (runtimeError) throw new Error(runtimeError.message);
  return Object.fromEntries(
    Object.entries(categories).map(([name, { score }]) => [name, Math.round(100 * (score ?? 0))]),
  );
}
