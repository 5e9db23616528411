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
  ['glossary', 1280],
  ['downloads', 360],
] as const)(
  'whoever tabs through a page of the kind “%s” at %i px sees where they are, light or dark',
  async (kind, width) => {
    const page = await open(pageKinds[kind], { viewport: { width, height: 700 } });
    const names: string[] = [];
    const unseen: string[] = [];
    while (names.length < 40) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(focusedStop);
      if (!stop) break;
      names.push(stop.name);
      unseen.push(...stop.faults.map((fault) => `${stop.name}: ${fault}`));
    }
    expect(new Set(names).size).toBeGreaterThan(8);
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

/**
 * What has the focus, and why a reader of either theme might not see that it has; nothing past the page’s end. Runs in
 * the page.
 */
function focusedStop(): { name: string; faults: readonly string[] } | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  const faults = ['light', 'dark'].flatMap((each) => {
    dataset['theme'] = each;
    return outlineFaults(element).map((fault) => `${each}: ${fault}`);
  });
  if (theme) dataset['theme'] = theme;

  const { left, right, top, bottom } = element.getBoundingClientRect();
  const between = (value: number, most: number) => Math.min(Math.max(value, 0), most - 1);
  const seen = document.elementFromPoint(
    between((left + right) / 2, innerWidth),
    between((top + bottom) / 2, innerHeight),
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
