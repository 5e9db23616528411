import { findBrowser } from './find-browser.ts';
import { report } from './report.ts';
import { runTests } from './run-tests.ts';
import { stage } from './stage.ts';
import { buildTestSite } from './test-site.ts';

await report(async () => {
  const browser = await stage('Browser', () => findBrowser('chromium'));
  await buildTestSite();
  runTests(['--project', '!engines', ...process.argv.slice(2)], { CHROME_PATH: browser });
});
