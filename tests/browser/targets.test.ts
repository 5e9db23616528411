import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import { pageKinds } from './page-kinds.ts';

const { open } = openSite();

test.each(Object.entries(pageKinds))(
  'every control of a page of the kind “%s” is 24 px high and wide, links in lines of words aside',
  async (_kind, address) => {
    const page = await open(address);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(smallControls), `at ${width} px`).toEqual([]);
    }
  },
);

test('every control of the look-up is 24 px high and wide', async () => {
  const page = await open('/topics/');
  await page.keyboard.press('/');
  await page.keyboard.type('cache');
  await page.locator('dialog .hits a').first().waitFor();
  expect(await page.evaluate(smallControls)).toEqual([]);
});

test('every control of a phone’s menu is 24 px high and wide', async () => {
  const page = await open('/topics/', { viewport: { width: 360, height: 800 } });
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.locator('nav.sidebar a').first().waitFor();
  expect(await page.evaluate(smallControls)).toEqual([]);
});

/**
 * The controls on the screen under 24 px, for which WCAG 2.2 makes no exception: links and terms that stand in a line of
 * words are as high as the words. Runs in the page.
 */
function smallControls(): string[] {
  const isInLine = (element: Element) =>
    element.matches('.term > button') || (element.localName === 'a' && getComputedStyle(element).display === 'inline');
  return (
    [...document.querySelectorAll('a[href], button, input, select, summary, [role="button"]')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !isInLine(element))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      // The skip link waits above the screen until it has the focus.
      .filter(({ box }) => box.bottom > 0 && (box.width < 24 || box.height < 24))
      .map(
        ({ element, box }) =>
          `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.localName}.${element.className} “${element.textContent.trim().slice(0, 40)}”`,
      )
  );
}
