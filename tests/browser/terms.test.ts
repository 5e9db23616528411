import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const { open } = openSite();
const address = '/topics/replication/';
const phone = { width: 360, height: 640 };

const ways: Readonly<Record<string, readonly [options: BrowserContextOptions, bring: (page: Page) => Promise<void>]>> =
  {
    hovering: [{}, (page) => page.locator('.term button').first().hover()],
    'the keyboard': [{}, (page) => tabToTerm(page)],
    'a tap': [
      { viewport: phone, hasTouch: true, isMobile: true },
      (page) => page.locator('.term button').first().tap(),
    ],
  };

describe.each([true, false])('a term’s definition, with scripts %s', (javaScriptEnabled) => {
  test.each(Object.entries(ways))('comes out for %s, whole and on the screen', async (_way, [options, bring]) => {
    const page = await open(address, { ...options, javaScriptEnabled });
    const definition = page.locator('.term .definition').first();
    expect(await definition.isVisible()).toBe(false);
    await page.locator('.term button').first().scrollIntoViewIfNeeded();
    await bring(page);
    await definition.waitFor();
    const { x = -1, y = -1, width = 0, height = 0 } = (await definition.boundingBox()) ?? {};
    const { width: screenWidth, height: screenHeight } = page.viewportSize() ?? { width: 0, height: 0 };
    expect([x >= 0, y >= 0, x + width <= screenWidth, y + height <= screenHeight]).toEqual([true, true, true, true]);
    expect(await definition.locator('a').getAttribute('href')).toMatch(/^\/glossary\/#[a-z0-9-]+$/);
  });
});

test('Escape hides a definition until the reader comes back to its term', async () => {
  const page = await open(address);
  const term = page.locator('.term').first();
  const definition = term.locator('.definition');
  await term.locator('button').hover();
  await definition.waitFor();
  await page.keyboard.press('Escape');
  expect(await definition.isVisible()).toBe(false);
  await page.mouse.move(2, 2);
  await term.locator('button').hover();
  await definition.waitFor();
});

test('no section marks a term twice', async () => {
  const page = await open(address);
  const repeated = await page.evaluate(() => {
    const seen = new Set<string>();
    return [...document.querySelectorAll('main :is(h2, .term)')].flatMap((element) => {
      if (element.localName === 'h2') seen.clear();
      else {
        const target = element.querySelector('a')?.hash ?? '';
        if (seen.has(target)) return [target];
        seen.add(target);
      }
      return [];
    });
  });
  expect(repeated).toEqual([]);
});

async function tabToTerm(page: Page): Promise<void> {
  await page.locator('h1').click();
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    if (await page.locator('.term button:focus').count()) return;
  }
  throw new Error('Sixty presses of Tab after the title do not lead to a term.');
}
