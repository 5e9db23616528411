import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const { open } = openSite();
const select = 'header starlight-theme-select select';

describe('the theme', () => {
  test('follows the system, also when the system changes', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open('/', { colorScheme });
      expect(await page.locator(select).inputValue()).toBe('auto');
      expect(await shownTheme(page)).toBe(colorScheme);
    }
    const page = await open('/', { colorScheme: 'light' });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator(':root[data-theme="dark"]').waitFor();
    expect(await shownTheme(page)).toBe('dark');
  });

  test.each(['light', 'dark'] as const)(
    'stays %s once chosen, after a reload and on other pages, whatever the system says',
    async (choice) => {
      const other = choice === 'light' ? 'dark' : 'light';
      const page = await open('/', { colorScheme: other });
      await page.locator(select).selectOption(choice);
      expect(await shownTheme(page)).toBe(choice);
      await page.reload();
      expect(await shownTheme(page)).toBe(choice);
      expect(await page.locator(select).inputValue()).toBe(choice);
      await page.goto('/glossary/');
      expect(await shownTheme(page)).toBe(choice);

      await page.locator(select).selectOption('auto');
      expect(await shownTheme(page)).toBe(other);
      await page.reload();
      expect(await shownTheme(page)).toBe(other);
    },
  );

  test('can be chosen on a phone, in the menu', async () => {
    const page = await open('/', { viewport: { width: 360, height: 640 } });
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.locator('nav.sidebar starlight-theme-select select').selectOption('dark');
    expect(await shownTheme(page)).toBe('dark');
    await page.reload();
    expect(await shownTheme(page)).toBe('dark');
  });
});

/** The theme as it is seen: dark where the page’s ground is darker than its words. */
function shownTheme(page: Page): Promise<'light' | 'dark'> {
  return page.evaluate(() => {
    const sum = (colour: string) =>
      (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((total, part) => total + Number(part), 0);
    const ground = sum(getComputedStyle(document.body).backgroundColor);
    const words = sum(getComputedStyle(document.querySelector('main p') ?? document.body).color);
    return ground < words ? 'dark' : 'light';
  });
}
