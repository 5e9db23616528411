import type { Server } from 'node:http';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.ts';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { builtSite } from '../built-site.ts';

/** The built site in a browser, for the tests of one file. */
export interface OpenSite {
  /** A blank page, closed when the test ends; paths from the site’s root lead to the site. */
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page>;
  /** A new page at a path of the site, loaded with its fonts. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
}

/** Serves the built site and starts one browser before the tests of a file, and stops both after them. */
export function openSite(): OpenSite {
  let browser: Browser;
  let server: Server;
  let baseURL: string;

  beforeAll(async () => {
    const args = ['--no-sandbox', '--disable-background-networking'];
    const served = await serveFolder(builtSite, '/', 0);
    server = served.server;
    baseURL = served.address;
    browser = await chromium.launch({ executablePath: findBrowser('chromium'), args });
  });
  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  const newPage = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({
      baseURL,
      viewport: { width: 1280, height: 800 },
      colorScheme: 'light',
      locale: 'en-GB',
      // Each page would have the whole guide kept again; the tests of that ask for it.
      serviceWorkers: 'block',
      ...options,
    });
    onTestFinished(() => context.close());
    return context.newPage();
  };
  const open = async (path: string, options?: BrowserContextOptions): Promise<Page> => {
    const page = await newPage(options);
    await page.goto(path);
    if (options?.javaScriptEnabled !== false) await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return page;
  };
  return { newPage, open };
}
