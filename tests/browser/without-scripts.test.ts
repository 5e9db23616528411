import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { builtGuide } from '../built-guide.ts';
import { plainWords } from '../plain-words.ts';
import { openSite } from './open-site.ts';

const { open } = openSite();
const javaScriptEnabled = false;
const phone = { width: 360, height: 640 };
const [phrase] = builtGuide.phrases;
if (!phrase) throw new Error('The guide has no phrase.');

describe('without scripts', () => {
  test.each(['light', 'dark'] as const)('a page is in the %s colours that the system asks for', async (colorScheme) => {
    const page = await open(phrase.address, { javaScriptEnabled, colorScheme });
    // The most frequent brightness of the picture is the ground, and words are far from it on the other side.
    const { data } = await sharp(await page.locator('main').screenshot())
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const counts = new Map<number, number>();
    for (const value of data) counts.set(value, (counts.get(value) ?? 0) + 1);
    const [ground] = [...counts].reduce((most, other) => (other[1] > most[1] ? other : most), [0, 0]);
    const farthest = colorScheme === 'light' ? Math.min(...counts.keys()) : Math.max(...counts.keys());
    if (colorScheme === 'light') expect(ground).toBeGreaterThan(230);
    else expect(ground).toBeLessThan(50);
    expect(Math.abs(farthest - ground)).toBeGreaterThan(150);
  });

  test('a page can be read to its end', async () => {
    const page = await open(phrase.address, { javaScriptEnabled });
    const words = plainWords(await page.locator('main').innerText());
    expect(words).toContain(phrase.means);
    for (const question of phrase.ask) expect(words).toContain(question);
  });

  test('the navigation stands beside the page on a wide screen', async () => {
    const page = await open(phrase.address, { javaScriptEnabled });
    expect(await page.locator('nav.sidebar a[href="/glossary/"]').isVisible()).toBe(true);
  });

  test('the menu opens on a phone and leads on', async () => {
    const page = await open(phrase.address, { javaScriptEnabled, viewport: phone });
    const link = page.locator('nav.sidebar a[href="/glossary/"]');
    expect(await link.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).click();
    expect(await link.isVisible()).toBe(true);
    await link.click();
    await page.waitForURL('**/glossary/');
  });

  test('a diagram says its words on request', async () => {
    const topic = builtGuide.topics.find(({ body }) => body.some((block) => block.startsWith('[Diagram: ')));
    const page = await open(topic?.address ?? '', { javaScriptEnabled });
    const figure = page.locator('figure.diagram').first();
    expect(await figure.locator('svg').isVisible()).toBe(true);
    expect(await figure.locator('li').first().isVisible()).toBe(false);
    await figure.locator('summary').click();
    expect(await figure.locator('li').first().isVisible()).toBe(true);
  });

  test('the look-up leads to the phrase book, from its link, its note and its box', async () => {
    const page = await open('/', { javaScriptEnabled });
    await page.locator('header a.look-up-opener').click();
    await page.waitForURL('**/phrases/');
    await page.goto('/');
    expect(await page.locator('main').innerText()).toContain('Search needs JavaScript.');
    await pressInNote(page, '/glossary/');
    await page.waitForURL('**/glossary/');
    await page.goto('/');
    await pressInNote(page, '/phrases/');
    await page.waitForURL('**/phrases/');
    await page.goto('/');
    await page.locator('main input[type="search"]').fill('lag');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/phrases/?q=lag');
    expect(await page.locator('h1').isVisible()).toBe(true);
  });
});

/** Presses a link of the note in place of answers: by its place, since Playwright takes it for hidden. */
async function pressInNote(page: Page, address: string): Promise<void> {
  const box = await page.locator(`main noscript a[href="${address}"]`).boundingBox();
  if (!box) throw new Error(`The note has no link to ${address} on the screen.`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
