import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, firefox, webkit } from 'playwright-core';

/** An engine that the guide is read in. */
export type Engine = keyof typeof engines;

const engines = {
  chromium: {
    name: 'Chrome or Chromium',
    variable: 'CHROME_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge',
      'chrome.exe',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
    ],
    packages: ['chromium'],
    ownProgram: () => chromium.executablePath(),
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr', 'firefox.exe', 'Firefox.app/Contents/MacOS/firefox'],
    packages: ['firefox-esr'],
    ownProgram: () => firefox.executablePath(),
  },
  webkit: {
    name: 'WebKitGTK’s driver',
    variable: 'WEBKIT_PATH',
    commands: ['WebKitWebDriver'],
    // The driver’s browser needs a screen: Xvfb is one without a device.
    packages: ['webkit2gtk-driver', 'xvfb'],
    ownProgram: () => webkit.executablePath(),
  },
} as const;

const places = [
  ...(process.env['PATH'] ?? '').split(delimiter),
  '/Applications',
  'C:\\Program Files\\Google\\Chrome\\Application',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application',
  'C:\\Program Files\\Mozilla Firefox',
];

/**
 * The path of a program to test an engine with: the one that `CHROME_PATH`, `FIREFOX_PATH` or `WEBKIT_PATH` names, one
 * that is installed, or one that is installed now (Debian’s as root, else Playwright’s own). For WebKit it is
 * WebKitGTK’s driver, or Playwright’s browser. Throws with what to install where none can be had.
 */
export function findBrowser(engine: Engine): string {
  const { name, variable, packages } = engines[engine];
  const named = process.env[variable];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`${variable} is “${named}”, which is not a program. Name a program of ${name}, or unset it.`);
  }
  const found = installedBrowser(engine);
  if (found) return found;
  console.log(`  No ${name} found: installing it for the tests.`);
  const hadTrouble = install(engine);
  const installed = installedBrowser(engine);
  if (installed) return installed;
  throw new Error(
    `The tests need ${name}, and it could not be installed here (${hadTrouble}). ` +
      `Install it (Debian: apt-get install ${packages.join(' ')}; elsewhere: npx playwright-core install ${engine}) ` +
      `or set ${variable} to its program.`,
  );
}

function installedBrowser(engine: Engine): string | undefined {
  const { commands, ownProgram } = engines[engine];
  const installed = places.flatMap((folder) => commands.map((name) => join(folder, name)));
  const isWhole = engine !== 'webkit' || places.some((folder) => isProgram(join(folder, 'Xvfb')));
  return [...(isWhole ? installed : []), ownProgram()].find(isProgram);
}

/** Tries to install a browser; says what went wrong. */
function install(engine: Engine): string {
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  try {
    if (isDebianRoot) {
      const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
      execFileSync('apt-get', ['update', '-qq'], options);
      const { packages } = engines[engine];
      execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
    } else {
      execFileSync('npx', ['playwright-core', 'install', '--with-deps', engine], { stdio: 'ignore' });
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
