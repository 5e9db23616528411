import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtGuide } from '../built-guide.ts';
import { builtFiles } from '../site/built-files.ts';
import { openSite } from './open-site.ts';
import { pageKinds } from './page-kinds.ts';

const { open } = openSite();
const phone = { width: 360, height: 640 };
const addresses = builtFiles
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replace(/index\.html$/, '')}`);

test('no page is wider than the narrowest phone', async () => {
  const page = await open('/', { viewport: { width: 320, height: 640 } });
  const tooWide: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    tooWide.push(...(await partsPastTheEdge(page)).map((part) => `${address}: ${part}`));
  }
  expect(tooWide).toEqual([]);
}, 120_000);

test.each(Object.entries(pageKinds))(
  'a page of the kind “%s” is no wider than a phone, a tablet or a desk’s screen',
  async (_kind, address) => {
    const page = await open(address);
    const tooWide: string[] = [];
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      tooWide.push(...(await partsPastTheEdge(page)).map((part) => `${width} px: ${part}`));
    }
    expect(tooWide).toEqual([]);
  },
);

test('every phrase shows on a phone what it means and the first question without scrolling', async () => {
  const page = await open('/', { viewport: phone });
  const ends: { address: string; end: number }[] = [];
  for (const { address } of builtGuide.phrases) {
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const end = await page.evaluate(() => {
      const bottomOf = (selector: string) =>
        document.querySelector(selector)?.getBoundingClientRect().bottom ?? Infinity;
      return Math.round(Math.max(bottomOf('.answer p'), bottomOf('.ask li')));
    });
    ends.push({ address, end });
  }
  const late = ends.filter(({ end }) => end > phone.height).sort((a, b) => b.end - a.end);
  expect(late.map(({ address, end }) => `${address} ends at ${end} of ${phone.height} px`)).toEqual([]);
}, 120_000);

/** How wide a page is that can be scrolled sideways, with the first parts that make it so; nothing where it cannot. */
function partsPastTheEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const widest = Math.max(root.scrollWidth, document.body.scrollWidth);
    if (widest <= innerWidth) return [];
    const isPast = (element: Element | null) => (element?.getBoundingClientRect().right ?? 0) > innerWidth + 0.5;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll|hidden/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const parts = [...document.body.querySelectorAll('*')].filter(
      (element) => isPast(element) && !isPast(element.parentElement) && !scrolls(element.parentElement),
    );
    return [
      `${widest} px wide`,
      ...parts
        .slice(0, 3)
        .map((element) => `${element.localName}.${element.className}: ${element.textContent.slice(0, 40)}`),
    ];
  });
}
