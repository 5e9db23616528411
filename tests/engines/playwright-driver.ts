import { join } from 'node:path';
import type { BrowserType } from 'playwright-core';
import type { Driver } from './driver.ts';

/** Drives Chromium, or one of Playwright’s own browsers. */
export async function playwrightDriver(type: BrowserType, executablePath: string, downloads: string): Promise<Driver> {
  const browser = await type.launch({
    executablePath,
    ...(type.name() === 'chromium' ? { args: ['--no-sandbox'] } : {}),
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('download', (download) => void download.saveAs(join(downloads, download.suggestedFilename())));
  return {
    goto: async (address) => {
      await page.goto(address);
    },
    click: (selector) => page.locator(selector).first().click(),
    choose: async (selector, value) => {
      await page.locator(selector).first().selectOption(value);
    },
    type: (words) => page.keyboard.type(words),
    press: (key) => page.keyboard.press(key),
    value: (expression) => page.evaluate(expression),
    narrow: () => page.setViewportSize({ width: 360, height: 800 }),
    downloads,
    errors: () => Promise.resolve(errors),
    close: () => browser.close(),
  };
}
