import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import { pageKinds } from './page-kinds.ts';

const { open } = openSite();

test.each([
  ['home', 1280],
  ['home', 360],
  ['topic with a diagram', 1280],
  ['topic with a diagram', 360],
  ['phrase', 360],
  ['downloads', 360],
] as const)(
  'whoever tabs through a page of the kind “%s” at %i px from its start sees where they are, light or dark',
  async (kind, width) => {
    const page = await open(pageKinds[kind], { viewport: { width, height: 700 } });
    const { names, faults } = await walk(page, 'Tab', 40);
    expect(faults).toEqual([]);
    expect(names.length).toBeGreaterThan(8);
  },
);

test.each(Object.entries(pageKinds))(
  'whoever tabs through the text of a page of the kind “%s” and back sees where they are, in the order of the text',
  async (_kind, address) => {
    const page = await open(address, { viewport: { width: 1280, height: 700 } });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const there = await walk(page, 'Tab', 30);
    expect(there.faults).toEqual([]);
    expect(there.names.length).toBeGreaterThan(5);
    expect((await walk(page, 'Shift+Tab', 15)).faults).toEqual([]);
  },
);

test('the skip link is the first stop, is seen there, and leads past the navigation', async () => {
  const page = await open('/glossary/');
  await page.keyboard.press('Tab');
  const link = page.locator('*:focus');
  expect(await link.textContent()).toMatch(/^Skip to /);
  const { y = -1, height = 0 } = (await link.boundingBox()) ?? {};
  expect(y).toBeGreaterThanOrEqual(0);
  expect(height).toBeGreaterThanOrEqual(24);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.locator('*:focus').evaluate((element) => element.closest('main') !== null)).toBe(true);
});

test('the menu of a phone is opened, walked and left with keys, and the focus stays in it meanwhile', async () => {
  const page = await open('/topics/', { viewport: { width: 360, height: 700 } });
  const button = page.getByRole('button', { name: 'Menu' });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.locator('nav.sidebar a').first().waitFor();
  const inMenu = page.locator('nav.sidebar :focus');
  for (let step = 0; step < 10; step++) {
    await page.keyboard.press('Tab');
    expect(await inMenu.count()).toBe(1);
  }
  await page.keyboard.press('Escape');
  expect(await page.locator('nav.sidebar a').first().isVisible()).toBe(false);
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('the colours are chosen with keys, and the focus stays', async () => {
  const page = await open('/');
  const select = page.locator('header starlight-theme-select select');
  await select.focus();
  await page.keyboard.press('d');
  await page.locator(':root[data-theme="dark"]').waitFor();
  expect(await select.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('a link of the contents leads to its heading, below the header, and on from there', async () => {
  const page = await open(pageKinds['topic with a diagram']);
  const link = page.locator('starlight-toc a[href^="#"]').nth(3);
  const target = (await link.getAttribute('href')) ?? '';
  await link.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${target}`);
  const heading = page.locator(`main [id="${target.slice(1)}"]`);
  await expect
    .poll(() =>
      heading.evaluate((element) => {
        const { top } = element.getBoundingClientRect();
        const { bottom = 0 } = document.querySelector('header.header')?.getBoundingClientRect() ?? {};
        return top >= bottom && top < innerHeight / 2;
      }),
    )
    .toBe(true);
  await page.keyboard.press('Tab');
  expect(
    await page.evaluate((id) => {
      const place = document.getElementById(id)?.compareDocumentPosition(document.activeElement ?? document.body) ?? 0;
      return (place & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
    }, target.slice(1)),
  ).toBe(true);
});

test('the phrase book is filtered and its other views are opened with keys', async () => {
  const page = await open('/phrases/');
  await page.locator('filter-rows input').focus();
  await page.keyboard.type('replication lag');
  const status = page.locator('filter-rows [role="status"]');
  await status.filter({ hasText: /^\d+ shown$/ }).waitFor();
  await page.keyboard.press('Tab');
  expect(await page.locator('[data-filtered] li a:focus').isVisible()).toBe(true);
  await page.locator('nav.views a').nth(1).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/phrases/by-meeting/');
  expect(await page.locator('nav.views a[aria-current="page"]').getAttribute('href')).toBe('/phrases/by-meeting/');
});

test('a definition’s link is reached by opening it, and the definition stays meanwhile', async () => {
  const page = await open(pageKinds['topic with a diagram']);
  await page.locator('.term button').first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.locator('.term .definition a:focus').isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await page.locator('.term .definition').first().waitFor({ state: 'hidden' });
  expect(await page.locator('.term button:focus').count()).toBe(1);
});

test('a definition leaves for Escape, and the focus stays at its term', async () => {
  const page = await open(pageKinds['topic with a diagram']);
  const term = page.locator('.term button').first();
  await page.keyboard.press('Tab');
  await term.focus();
  const definition = page.locator('.term .definition').first();
  await definition.waitFor();
  await page.keyboard.press('Escape');
  expect(await definition.isVisible()).toBe(false);
  expect(await term.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('a sheet is saved with keys', async () => {
  const page = await open('/downloads/');
  const link = page.locator('main a[download]').first();
  await link.focus();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/\.pdf$/);
});

/** Presses a key so many times, or until the page’s end; the stops, and what is wrong with them or with their order. */
async function walk(
  page: Page,
  key: 'Tab' | 'Shift+Tab',
  steps: number,
): Promise<{ names: readonly string[]; faults: readonly string[] }> {
  const names: string[] = [];
  const faults: string[] = [];
  await page.evaluate(focusedStop, key);
  for (let step = 0; step < steps; step++) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(focusedStop, key);
    faults.push(...stop.faults.map((fault) => `${stop.name || `after ${names.at(-1) ?? 'the start'}`}: ${fault}`));
    if (!stop.name) break;
    names.push(stop.name);
  }
  return { names, faults };
}

/**
 * What has the focus, and why a reader of either theme might not see that it has, or not expect it there after the stop
 * before; without a name past the page’s end. Runs in the page, and remembers there what it has seen.
 */
function focusedStop(key: 'Tab' | 'Shift+Tab'): { name: string; faults: readonly string[] } {
  const memory = ((window as { walk?: { last?: Element | undefined; seen: Set<string> } }).walk ??= {
    seen: new Set(),
  });
  const element = document.activeElement ?? document.body;
  const { last } = memory;
  memory.last = element === document.body ? undefined : element;
  if (element === document.body) {
    const isPastEnd = !last || last === [...document.querySelectorAll('footer a')].at(-1);
    return { name: '', faults: isPastEnd ? [] : ['the focus is lost'] };
  }
  const faults: string[] = [];
  const place = last?.compareDocumentPosition(element);
  const expected = key === 'Tab' ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  if (place && !(place & expected)) faults.push('is not next in the text');

  const { dataset } = document.documentElement;
  const { theme } = dataset;
  // Each theme is worked out anew for the whole page, so controls that look alike are looked at once.
  const kind = [element, element.parentElement].map((each) => `${each?.localName} ${each?.className}`).join();
  if (!memory.seen.has(kind)) {
    memory.seen.add(kind);
    for (const each of ['light', 'dark']) {
      dataset['theme'] = each;
      faults.push(...outlineFaults(element).map((fault) => `${each}: ${fault}`));
    }
    if (theme) dataset['theme'] = theme;
  }

  const { left, right, top, bottom } = element.getBoundingClientRect();
  const seen = document.elementFromPoint(
    (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
    (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
  );
  if (bottom <= 0 || top >= innerHeight) faults.push('is off the screen');
  else if (!element.contains(seen) && !seen?.contains(element))
    faults.push(`is covered by ${seen?.localName ?? 'nothing'}`);
  return { name: `${element.localName} “${element.id || element.textContent.trim().slice(0, 40)}”`, faults };

  function outlineFaults(focused: Element): string[] {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return [`outline ${outlineStyle} of ${outlineWidth}`];
    const [line, ground] = [luminance(outlineColor), luminance(groundOf(focused.parentElement))];
    const contrast = (Math.max(line, ground) + 0.05) / (Math.min(line, ground) + 0.05);
    return contrast < 3 ? [`outline with a contrast of ${contrast.toFixed(2)}`] : [];
  }

  function groundOf(at: Element | null): string {
    if (!at) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(at);
    return /, 0\)$|transparent/.test(backgroundColor) ? groundOf(at.parentElement) : backgroundColor;
  }

  function luminance(colour: string): number {
    const parts = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => Number(part) / 255);
    const linear = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    const [red = 0, green = 0, blue = 0] = linear;
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
}
