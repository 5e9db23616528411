import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until the worker of the page’s site has kept everything that a first visit keeps, and answers for the page. */
export async function keptGuide(page: Page): Promise<void> {
  // Asked from outside: the page’s policy allows no waiting function, which would be made of words.
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 30_000 })
    .toBe('activated');
}
