import type { Page } from 'playwright-core';

/** Waits until the worker of the page’s site has kept everything that a first visit keeps, and answers for the page. */
export async function keptGuide(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}
