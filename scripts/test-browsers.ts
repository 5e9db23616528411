import { findBrowser } from './find-browser.ts';
import { report } from './report.ts';
import { runTests } from './run-tests.ts';
import { stage } from './stage.ts';
import { buildTestSite, isTestSiteFresh } from './test-site.ts';

await report(async () => {
  const programs = await stage('Browsers', () => ({
    CHROME_PATH: findBrowser('chromium'),
    FIREFOX_PATH: findBrowser('firefox'),
    WEBKIT_PATH: findBrowser('webkit'),
  }));
  if (!isTestSiteFresh()) await buildTestSite();
  runTests(['--project', 'engines', ...process.argv.slice(2)], programs);
});
