import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSite } from './build-site.ts';
import { findBrowser } from './find-browser.ts';
import { report } from './report.ts';
import { stage } from './stage.ts';

await report(async () => {
  process.env['SITE'] = 'https://guide.example';
  delete process.env['BASE'];
  const browser = await stage('Browser', findBrowser);
  await buildSite(process.cwd(), '.cache/test-site');
  const { status } = spawnSync(
    process.execPath,
    [join('node_modules', 'vitest', 'vitest.mjs'), 'run', ...process.argv.slice(2)],
    { stdio: 'inherit', env: { ...process.env, CHROME_PATH: browser } },
  );
  process.exitCode = status ?? 1;
});
