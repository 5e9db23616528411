import { devices, type Browser, type Page } from 'playwright-core';
import type { Contestant } from './contestant.ts';
import { slowDown } from './slow-network.ts';

/** Milliseconds on a cheap phone from the last letter to an answer: in the first search of a visit, and in a later one. */
export interface SearchSpeed {
  readonly first: number;
  readonly later: number;
}

/** Looks two things up on a page; undefined for a site without a search. */
export async function searchSpeed(
  browser: Browser,
  address: string,
  search: Contestant['search'],
): Promise<SearchSpeed | undefined> {
  if (!search) return undefined;
  const context = await browser.newContext({
    ...devices['Moto G4'],
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    await slowDown(page);
    await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
    if (search.opener) await page.locator(search.opener).first().click();
    await page.locator(search.field).last().waitFor({ timeout: 30_000 });
    return {
      first: await timeOf(page, search, 'replication lag'),
      later: await timeOf(page, search, 'cache'),
    };
  } finally {
    await context.close();
  }
}

async function timeOf(
  page: Page,
  { field, answer }: NonNullable<Contestant['search']>,
  words: string,
): Promise<number> {
  const box = page.locator(field).last();
  await box.fill('');
  await page.waitForFunction(isNoneShown, answer, { timeout: 30_000 });
  await box.focus();
  const start = performance.now();
  await page.keyboard.insertText(words);
  await page.waitForFunction(isOneShown, answer, { timeout: 60_000, polling: 'raf' });
  return performance.now() - start;
}

// Both run in the page: answers that are only hidden may stay in it.
function isOneShown(answer: string): boolean {
  return [...document.querySelectorAll(answer)].some((element) => element.checkVisibility());
}

function isNoneShown(answer: string): boolean {
  return ![...document.querySelectorAll(answer)].some((element) => element.checkVisibility());
}
