import { launch } from 'puppeteer-core';
import type { Driver } from './driver.ts';

/** Drives an installed Firefox by WebDriver BiDi. */
export async function firefoxDriver(executablePath: string, downloads: string): Promise<Driver> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    defaultViewport: { width: 1280, height: 800 },
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'pdfjs.disabled': true,
    },
  });
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return {
    goto: async (address) => {
      await page.goto(address);
    },
    click: (selector) => page.click(selector),
    choose: async (selector, value) => {
      await page.select(selector, value);
    },
    type: (words) => page.keyboard.type(words),
    press: (key) => page.keyboard.press(key),
    value: async <Value>(expression: string) => (await page.evaluate(expression)) as Value,
    narrow: () => page.setViewport({ width: 360, height: 800 }),
    downloads,
    errors: () => Promise.resolve(errors),
    close: () => browser.close(),
  };
}
