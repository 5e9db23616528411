import type { Server } from 'node:http';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.ts';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { builtSite } from '../built-site.ts';

/** The built site in a browser, for the tests of one file. */
export interface OpenSite {
  /**
   * A blank page, closed when the test ends; paths from the site’s root lead to the site. What breaks the site’s security
   * policy on the way fails the test, unless the test is about an attack.
   */
  readonly newPage: (options?: BrowserContextOptions, isAttacked?: boolean) => Promise<Page>;
  /** A new page at a path of the site, loaded with its fonts. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
}

/** Serves the built site and starts one browser before the tests of a file, and stops both after them. */
export function openSite(folder: string = builtSite, base = '/'): OpenSite {
  let browser: Browser;
  let server: Server;
  let baseURL: string;

  beforeAll(async () => {
    // Nothing is drawn that a processor cannot draw sooner by itself.
    const args = ['--no-sandbox', '--disable-background-networking', '--disable-gpu'];
    const served = await serveFolder(folder, base, 0);
    server = served.server;
    baseURL = served.address;
    browser = await chromium.launch({ executablePath: findBrowser('chromium'), args });
  });
  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  const newPage = async (options: BrowserContextOptions = {}, isAttacked = false): Promise<Page> => {
    const context = await browser.newContext({
      baseURL,
      viewport: { width: 1280, height: 800 },
      colorScheme: 'light',
      locale: 'en-GB',
      // Each page would have the whole guide kept again; the tests of that ask for it.
      serviceWorkers: 'block',
      ...options,
    });
    const page = await context.newPage();
    const violations = policyViolations(page);
    onTestFinished(async () => {
      await context.close();
      if (!isAttacked) expect(violations, 'what the page did against its security policy').toEqual([]);
    });
    return page;
  };
  const open = async (path: string, options?: BrowserContextOptions): Promise<Page> => {
    const page = await newPage(options);
    await page.goto(path);
    if (options?.javaScriptEnabled !== false) await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return page;
  };
  return { newPage, open };
}

/** What a page does against its security policy, as the browser reports it; grows as it happens. */
function policyViolations(page: Page): string[] {
  const violations: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Permissions[- ]Policy|Trusted(?:HTML|Script)/i.test(message.text()))
      violations.push(message.text());
  });
  return violations;
}
