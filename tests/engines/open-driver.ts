import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, firefox, webkit } from 'playwright-core';
import { findBrowser, type Engine } from '../../scripts/find-browser.ts';
import type { Driver } from './driver.ts';
import { firefoxDriver } from './firefox-driver.ts';
import { playwrightDriver } from './playwright-driver.ts';
import { webkitDriver } from './webkit-driver.ts';

const types = { chromium, firefox, webkit };

/** Starts an engine’s browser with an empty profile. */
export function openDriver(engine: Engine): Promise<Driver> {
  const downloads = mkdtempSync(join(tmpdir(), `${engine}-downloads-`));
  const program = findBrowser(engine);
  const type = types[engine];
  if (engine === 'chromium' || program === type.executablePath()) return playwrightDriver(type, program, downloads);
  return engine === 'firefox' ? firefoxDriver(program, downloads) : webkitDriver(program, downloads);
}
