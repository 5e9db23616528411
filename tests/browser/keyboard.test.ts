import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import { pageKinds } from './page-kinds.ts';

const { open } = openSite();

interface Stop {
  readonly theme: string;
  readonly name: string;
  readonly outline: number;
  readonly contrast: number;
  readonly isInSight: boolean;
}

test.each([
  ['home', 1280],
  ['home', 360],
  ['topic with a diagram', 1280],
  ['topic with a diagram', 360],
  ['phrase', 360],
  ['glossary', 1280],
  ['downloads', 360],
] as const)(
  'whoever tabs through a page of the kind “%s” at %i px sees where they are, light or dark',
  async (kind, width) => {
    const page = await open(pageKinds[kind], { viewport: { width, height: 700 } });
    let stopCount = 0;
    const unseen: Stop[] = [];
    for (; stopCount < 60; stopCount++) {
      await page.keyboard.press('Tab');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const stop = await stopAt(page);
        if (stop && (stop.outline < 2 || stop.contrast < 3 || !stop.isInSight)) unseen.push(stop);
      }
      if (await page.evaluate(() => document.activeElement === document.body)) break;
    }
    expect(stopCount).toBeGreaterThan(10);
    expect(unseen).toEqual([]);
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

/** What has the focus, its outline’s width and contrast to its ground, and whether it is on the screen and not covered. */
function stopAt(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const luminance = (colour: string) => {
      const parts = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => Number(part) / 255);
      const [red = 0, green = 0, blue = 0] = parts.map((part) =>
        part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const grounds: Element[] = [];
    for (let at: Element | null = element.parentElement; at; at = at.parentElement) grounds.push(at);
    const painted = grounds
      .map((ground) => getComputedStyle(ground).backgroundColor)
      .find((colour) => !/, 0\)$|transparent/.test(colour));
    const [line, ground] = [luminance(outlineColor), luminance(painted ?? 'rgb(255, 255, 255)')];

    const { left, right, top, bottom } = element.getBoundingClientRect();
    const [x, y] = [
      Math.min(Math.max((left + right) / 2, 0), innerWidth - 1),
      Math.min(Math.max((top + bottom) / 2, 0), innerHeight - 1),
    ];
    const seen = document.elementFromPoint(x, y);
    return {
      theme: document.documentElement.dataset['theme'] ?? '',
      name: `${element.localName} ${element.id || element.textContent.trim().slice(0, 40)}`,
      outline: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
      contrast: Math.round(((Math.max(line, ground) + 0.05) / (Math.min(line, ground) + 0.05)) * 100) / 100,
      isInSight: bottom > 0 && top < innerHeight && (element.contains(seen) || (seen?.contains(element) ?? false)),
    };
  });
}
