import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** The packages that give Lighthouse. */
export const lighthousePackages = { lighthouse: '13.5.0' } as const;

/** Lighthouse’s scores of a page on a phone, 0 to 100, by category; `folder` has Lighthouse installed. */
export function lighthouseScores(folder: string, browserPath: string, address: string): Record<string, number> {
  const report = execFileSync(
    process.execPath,
    [
      join(folder, 'node_modules/lighthouse/cli/index.js'),
      address,
      '--output=json',
      '--quiet',
      '--only-categories=performance,accessibility,best-practices,seo',
      '--chrome-flags=--headless=new --no-sandbox',
    ],
    {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
      env: { ...process.env, CHROME_PATH: browserPath },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const { categories } = JSON.parse(report) as { categories: Record<string, { score: number | null }> };
  return Object.fromEntries(
    Object.entries(categories).map(([name, { score }]) => [name, Math.round(100 * (score ?? 0))]),
  );
}
