import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
  'chrome.exe',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a Chrome or Chromium for the browser tests: the one that `CHROME_PATH` names, one that is installed, or
 * one that is installed now (Debian’s as root, else Playwright’s own). Throws with what to install where none can be had.
 */
export function findBrowser(): string {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`CHROME_PATH is “${named}”, which is not a program. Name a Chrome or Chromium, or unset it.`);
  }
  const found = installedBrowser();
  if (found) return found;
  console.log('  No Chrome or Chromium found: installing one for the browser tests.');
  const hadTrouble = install();
  const installed = installedBrowser();
  if (installed) return installed;
  throw new Error(
    `The browser tests need Chrome or Chromium, and it could not be installed here (${hadTrouble}). ` +
      'Install one (Debian: apt-get install chromium) or set CHROME_PATH to its program.',
  );
}

function installedBrowser(): string | undefined {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((name) => join(folder, name)));
  return [...onPath, ...places, chromium.executablePath()].find(isProgram);
}

/** Tries to install a browser; says what went wrong. */
function install(): string {
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  try {
    if (isDebianRoot) {
      const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
      execFileSync('apt-get', ['update', '-qq'], options);
      execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
    } else {
      execFileSync('npx', ['playwright-core', 'install', '--with-deps', 'chromium'], { stdio: 'ignore' });
    }
    return 'the installation ended without a program';
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
