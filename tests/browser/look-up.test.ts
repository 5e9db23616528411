// cspell:ignore replicaton lagg
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtGuide } from '../built-guide.ts';
import { openSite } from './open-site.ts';

const { open } = openSite();
const phrase = builtGuide.phrases.find(({ id }) => id === 'replication-lag');
if (!phrase) throw new Error('The journey needs the phrase “replication-lag”.');
const alias = 'lag on the replica';
// No word of the guide begins like it.
const unknown = '囲碁';
const markup = `<img src=x onerror="document.documentElement.dataset.injected='yes'">`;

describe('the box on the home page', () => {
  test('leads from an alias to its phrase with the keyboard alone, the answer in sight on the way', async () => {
    expect(phrase.aliases).toContain(alias);
    const page = await open('/');
    await page.keyboard.press('Tab');
    expect(await focused(page).textContent()).toMatch(/^Skip to /);
    await page.keyboard.press('Enter');
    await tabTo(page, 'main input[type="search"]');
    await page.keyboard.type(alias);

    const hit = page.locator('main .hits a', { hasText: phrase.says });
    await hit.waitFor();
    expect(await hit.locator('.hit-kind').textContent()).toBe('Phrase');
    expect(await hit.locator('.hit-answer').textContent()).toBe(phrase.means);
    await expectInSight(hit.locator('.hit-answer'));

    const place = (await page.locator('main .hits a').allTextContents()).findIndex((text) =>
      text.includes(phrase.says),
    );
    expect(place).toBeLessThan(3);
    for (let step = 0; step <= place; step++) await page.keyboard.press('ArrowDown');
    expect(await isFocused(hit)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${phrase.address}`);
    expect(await page.locator('h1').textContent()).toBe(`“${phrase.says}”`);
  });

  test('walks down through the answers and up again to the box', async () => {
    const page = await open('/');
    const box = page.locator('main input[type="search"]');
    await box.fill('cache');
    const hits = page.locator('main .hits a');
    await hits.nth(1).waitFor();
    await box.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await isFocused(hits.nth(1))).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await isFocused(box)).toBe(true);
    expect(await box.inputValue()).toBe('cache');
  });

  test('says how many answers there are, and what to do when there is none', async () => {
    const page = await open('/');
    const box = page.locator('main input[type="search"]');
    const status = page.locator('main [role="status"]');
    await box.fill('cache');
    await status.filter({ hasText: /^\d+ answers$/ }).waitFor();
    await box.fill(unknown);
    await status.filter({ hasText: `Nothing found for “${unknown}”.` }).waitFor();
    expect(await page.locator('main .hits a').count()).toBe(0);
    const help = await status.locator('a').getAttribute('href');
    await box.fill('');
    await status.filter({ hasText: /^$/ }).waitFor({ state: 'attached' });
    await page.goto(help ?? '');
    expect(await page.locator('h1').textContent()).toMatch(/Nothing found/);
    expect(await page.locator('main input[type="search"]').inputValue()).toBe(unknown);
    expect(await page.locator('a.suggest').count()).toBeLessThanOrEqual(1);
  });

  test('understands slips, and shows the question to ask in the answer itself', async () => {
    const page = await open('/?q=replicaton+lagg');
    const [best] = [page.locator('main .hits a').first()];
    await best.waitFor();
    expect(await best.locator('.hit-title').textContent()).toBe(`“${phrase.says}”`);
    expect(await best.locator('.hit-ask').textContent()).toBe(`Ask: ${phrase.ask[0]}`);
  });

  test('puts the three best first and groups the others by what they are', async () => {
    const page = await open('/?q=cache');
    await page.locator('main .hits .hit-group').first().waitFor();
    const rows = await page
      .locator('main .hits > li')
      .evaluateAll((items) =>
        items.map((item) => item.querySelector('.hit-kind')?.textContent ?? `# ${item.textContent}`),
      );
    expect(rows.slice(0, 3).every((row) => !row.startsWith('#'))).toBe(true);
    const grouped = rows.slice(3).join(' ').split('# ').slice(1);
    for (const group of grouped) {
      const [name = '', ...kinds] = group.trim().split(' ');
      expect(
        kinds.every((kind) => name.startsWith(kind)),
        group,
      ).toBe(true);
    }
  });

  test('can be shared: the question stands in the address, and leaves no steps behind', async () => {
    const page = await open('/');
    const steps = await page.evaluate(() => history.length);
    await page.locator('main input[type="search"]').fill('flaky test');
    await page.waitForURL('**/?q=flaky%20test');
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });

  test('remembers the last look-ups on the device until they are cleared', async () => {
    const page = await open('/');
    const box = page.locator('main input[type="search"]');
    await box.fill('flaky test');
    await page.locator('main .hits a').first().click();
    await page.waitForURL((url) => url.pathname !== '/');
    await page.goto('/');
    await box.focus();
    const recent = page.locator('main .recent');
    await recent.getByRole('button', { name: 'flaky test' }).click();
    expect(await box.inputValue()).toBe('flaky test');
    await page.locator('main .hits a').first().waitFor();
    await box.fill('');
    await recent.getByRole('button', { name: 'Clear' }).click();
    expect(await recent.isVisible()).toBe(false);
    expect(await page.evaluate(() => localStorage.getItem('recent-look-ups'))).toBeNull();
  });

  test('takes nothing but words from what the device remembers', async () => {
    const page = await open('/');
    await page.evaluate((stored) => localStorage.setItem('recent-look-ups', stored), JSON.stringify([markup, 7]));
    await page.goto('/');
    await page.locator('main input[type="search"]').focus();
    const buttons = page.locator('main .recent button');
    expect(await buttons.allTextContents()).toEqual([markup, 'Clear']);
    expect(await page.evaluate(() => document.documentElement.dataset['injected'])).toBeUndefined();
  });

  test('goes to the best answer on Enter, also when the answers come after it', async () => {
    const page = await open('/');
    await page.locator('main input[type="search"]').focus();
    await page.keyboard.type(phrase.says);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${phrase.address}`, { timeout: 5000 });
  });

  test('never goes to an answer to an earlier question', async () => {
    const page = await open('/');
    const box = page.locator('main input[type="search"]');
    await box.fill('flaky test');
    await page.locator('main .hits a').first().waitFor();
    await box.selectText();
    await page.keyboard.insertText(phrase.says);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${phrase.address}`, { timeout: 5000 });
  });

  test('takes its question from the address', async () => {
    const page = await open('/?q=replication+lag');
    expect(await page.locator('main input[type="search"]').inputValue()).toBe('replication lag');
    await page.locator('main .hits a', { hasText: phrase.says }).waitFor();
    expect(await page.locator('main [role="status"]').textContent()).toMatch(/answers$/);
  });

  test.each([markup, `replication lag ${markup}`])(
    'shows markup in a question as the words it is: %s',
    async (question) => {
      const page = await open(`/?q=${encodeURIComponent(question)}`);
      await page.locator('main [role="status"]', { hasText: /\S/ }).waitFor();
      expect(await page.locator('main input[type="search"]').inputValue()).toBe(question);
      await page.keyboard.press('/');
      await page.keyboard.insertText(question);
      await page.locator('dialog [role="status"]', { hasText: /\S/ }).waitFor();
      expect(await page.locator('look-up-box :is(img, script, iframe)').count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.dataset['injected'])).toBeUndefined();
    },
  );
});

describe('the look-up in the header', () => {
  test.each(['/', 'Control+k', 'Meta+k'])(
    'opens for %s with an empty box, closes for Escape and gives the focus back',
    async (keys) => {
      const page = await open('/topics/');
      const link = page.locator('main a').first();
      await link.focus();
      await page.keyboard.press(keys);
      const box = page.locator('dialog[open] input[type="search"]');
      expect(await isFocused(box)).toBe(true);
      expect(await box.inputValue()).toBe('');
      await page.keyboard.press('Escape');
      expect(await page.locator('dialog[open]').count()).toBe(0);
      expect(await isFocused(link)).toBe(true);
    },
  );

  test('opens for a press on its link, which gets the focus back from its Close button', async () => {
    const page = await open('/topics/');
    const opener = page.locator('header a.look-up-opener');
    await opener.click();
    expect(new URL(page.url()).pathname).toBe('/topics/');
    await page.locator('dialog[open]').getByRole('button', { name: 'Close' }).click();
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await isFocused(opener)).toBe(true);
  });

  test('empties its box for the first Escape, from an answer too, and closes for the second', async () => {
    const page = await open('/topics/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('cache');
    await page.locator('dialog .hits a').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    const box = page.locator('dialog[open] input[type="search"]');
    expect(await box.inputValue()).toBe('');
    expect(await isFocused(box)).toBe(true);
    await page.locator('dialog .hits a').first().waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  test('closes for a press beside it', async () => {
    const page = await open('/topics/');
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor();
    await page.mouse.click(5, 790);
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  test('leaves a slash to the box that somebody types in', async () => {
    const page = await open('/');
    const box = page.locator('main input[type="search"]');
    await box.focus();
    await page.keyboard.type('CI/CD');
    expect(await box.inputValue()).toBe('CI/CD');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  test('fits a phone, and leads to the phrase', async () => {
    const page = await open('/topics/', { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
    await page.locator('header a.look-up-opener').tap();
    const dialog = page.locator('dialog[open]');
    await dialog.locator('input[type="search"]').fill(alias);
    const hit = dialog.locator('.hits a', { hasText: phrase.says });
    await hit.waitFor();
    const { x = -1, width = 0 } = (await dialog.boundingBox()) ?? {};
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(360);
    await hit.tap();
    await page.waitForURL(`**${phrase.address}`);
  });
});

describe('the page for what is not there', () => {
  test('says so, and its own box leads on', async () => {
    const page = await open('/');
    const response = await page.goto('/nothing-here/at-all/');
    expect(response?.status()).toBe(404);
    const box = page.locator('main input[type="search"]');
    expect(await box.isVisible()).toBe(true);
    await box.fill(alias);
    const hit = page.locator('main .hits a', { hasText: phrase.says });
    await hit.click();
    await page.waitForURL(`**${phrase.address}`);
  });
});

function focused(page: Page): Locator {
  return page.locator('*:focus');
}

function isFocused(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 5; step++) {
    await page.keyboard.press('Tab');
    if (await isFocused(page.locator(selector))) return;
  }
  throw new Error(`Five presses of Tab after the skip link do not lead to ${selector}.`);
}

async function expectInSight(locator: Locator): Promise<void> {
  const { top, bottom, height } = await locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return { top, bottom, height: innerHeight };
  });
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(height);
}
