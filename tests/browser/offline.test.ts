import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtGuide } from '../built-guide.ts';
import { builtSite } from '../built-site.ts';
import { cutServer, type CutServer } from './cut-server.ts';
import { keptGuide } from './kept-guide.ts';
import { openSite } from './open-site.ts';
import { pageKinds } from './page-kinds.ts';

const { newPage } = openSite();
const words = 'Offline: the kept copy';
const mark = '.offline-mark';
const [phrase] = builtGuide.phrases;
if (!phrase) throw new Error('The guide has no phrase.');

describe('after the first visit, without a server', () => {
  test('pages of every kind are read, with their styles, fonts, scripts and diagrams', async () => {
    const { page, server } = await visit();
    await server.stop();
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(new URL(request.url()).pathname));
    page.on('pageerror', (error) => failed.push(error.message));
    for (const [kind, address] of Object.entries(pageKinds)) {
      // Until it asks for nothing more: a page that is left early has not said all that it misses.
      const response = await page.goto(address, { waitUntil: 'networkidle' });
      expect(response?.status(), address).toBe(kind === 'missing page' ? 404 : 200);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      expect(
        await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length),
      ).not.toBe(0);
      expect(await page.locator('main h1').innerText()).not.toBe('');
    }
    // The pictures of the sheets and the full text come on request, and looking for a newer edition finds no server.
    const missing = /\.webp$|^\/pagefind\/pagefind\.js$|^\/offline-worker\.js$|^\/offline\/sizes\.json$/;
    expect(failed.filter((path) => !missing.test(path))).toEqual([]);

    await page.goto(pageKinds['topic with a diagram']);
    expect(await page.locator('figure svg').first().isVisible()).toBe(true);
    await page.goto('/');
    for (const image of await page.locator('main img').all()) {
      await image.evaluate((element) => {
        const picture = element as HTMLImageElement;
        // One that is not on the screen would wait for that.
        picture.loading = 'eager';
        return picture.decode();
      });
    }
  });

  test('a typed look-up answers, and so does one in an address', async () => {
    const { page, server } = await visit();
    await server.stop();
    await page.goto(pageKinds.glossary);
    await page.keyboard.press('/');
    await page.keyboard.type(phrase.says.toLowerCase());
    const hit = page.locator('dialog .hits a').first();
    await hit.waitFor();
    expect(await hit.getAttribute('href')).toBe(phrase.address);
    await hit.click();
    await page.waitForURL(`**${phrase.address}`);
    expect(await page.locator('h1').innerText()).toContain(phrase.says);

    await page.goto(`/?q=${encodeURIComponent(phrase.says)}`);
    await page.locator('main .hits a').first().waitFor();
    expect(await page.locator('main .hits a').first().getAttribute('href')).toBe(phrase.address);
  });

  test('the level sheets are saved, whole', async () => {
    const { page, server } = await visit();
    await server.stop();
    await page.goto('/downloads/');
    const sheets = page.locator(
      builtGuide.levels.map(({ id }) => `main a[download][href*="technical-enough-${id}-"]`).join(),
    );
    expect(await sheets.count()).toBe(2 * builtGuide.levels.length);
    for (const link of await sheets.all()) {
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      const bytes = readFileSync(await download.path());
      expect(bytes.equals(readFileSync(join(builtSite, 'downloads', download.suggestedFilename())))).toBe(true);
    }
  });

  test('a page that is not kept is explained', async () => {
    const { page, server } = await visit();
    await page.goto('/nothing-here/');
    expect(await page.locator('.offline-only').isVisible()).toBe(false);
    await server.stop();
    const response = await page.goto('/nothing-here/');
    expect(response?.status()).toBe(404);
    await page.locator('.offline-only').waitFor();
    expect(await page.locator('.offline-only').innerText()).toContain('This device is offline.');
    await page.goto('/glossary');
    expect(new URL(page.url()).pathname).toBe('/glossary/');
  });
});

describe('the offline mark', () => {
  test('comes and goes with the network, politely, and moves nothing', async () => {
    const { page } = await visit({ width: 360, height: 640 });
    expect(await page.locator(mark).getAttribute('role')).toBe('status');
    expect(await page.locator(mark).innerText()).toBe('');
    const before = await places(page);
    await page.context().setOffline(true);
    await page.locator(mark, { hasText: words }).waitFor();
    expect(await places(page)).toEqual(before);
    const [markBox, openerBox, headerBox] = await Promise.all(
      [mark, 'header .look-up-opener', 'header'].map((part) => page.locator(part).first().boundingBox()),
    );
    if (!markBox || !openerBox || !headerBox) throw new Error('The frame has no header.');
    expect(markBox.x + markBox.width).toBeLessThan(openerBox.x);
    expect(markBox.y + markBox.height).toBeLessThan(headerBox.y + headerBox.height);
    await page.context().setOffline(false);
    await page.locator(mark, { hasText: /^$/ }).waitFor({ state: 'attached' });
  });

  test('comes too where a network leads nowhere', async () => {
    const { page, server } = await visit();
    server.answerOnly(0);
    await page.goto('/glossary/');
    await page.locator(mark, { hasText: words }).waitFor();
    expect(await page.evaluate(() => navigator.onLine)).toBe(true);
  });
});

describe('a registration that fails', () => {
  test('leaves the page as it is, without a mark', async () => {
    const page = await newPage({ serviceWorkers: 'allow' });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route('**/offline-worker.js', (route) => route.abort());
    await page.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new Error('not here'));
    });
    await page.goto('/');
    await page.locator('header .look-up-opener').click();
    await page.keyboard.type('cache');
    await page.locator('dialog .hits a').first().waitFor();
    expect(await page.locator(mark).innerText()).toBe('');
    expect(errors).toEqual([]);
  });
});

describe('the whole guide, on request', () => {
  test('says its size before anything of it is asked for, then comes, and can go', async () => {
    const { page, server } = await visit();
    const { more } = JSON.parse(readFileSync(join(builtSite, 'offline/sizes.json'), 'utf8')) as { more: number };
    await page.goto('/offline/');
    const keep = page.locator('keep-guide .keep');
    await page.locator('keep-guide .keep:enabled').waitFor();
    expect(await keep.innerText()).toBe(`Keep the guide on this device (${(more / 1e6).toFixed(1)} MB)`);
    expect(server.answered.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);

    await keep.click();
    const status = page.locator('keep-guide [role="status"]');
    await status.getByText('The whole guide is kept on this device.').waitFor();
    expect(await keep.isVisible()).toBe(false);

    await server.stop();
    await page.goto('/downloads/');
    await status.getByText('The whole guide is kept on this device.').waitFor();
    for (const image of await page.locator('main img').all()) {
      await image.evaluate((element) => {
        const picture = element as HTMLImageElement;
        // One that is not on the screen would wait for that.
        picture.loading = 'eager';
        return picture.decode();
      });
    }
    // As text, since Vitest would put an import of its own into a function.
    const found = await page.evaluate(
      `import('/pagefind/pagefind.js')
        .then(({ options, search }) => options({ noWorker: true }).then(() => search('cache')))
        .then(({ results: [first] }) => first.data())
        .then(({ url }) => url)`,
    );
    expect(found).toMatch(/^\//);

    await page.locator('keep-guide .let-go').click();
    await status.getByText('The extras are gone from this device.').waitFor();
    expect((await page.goto('/'))?.status()).toBe(200);
  });

  test('goes on after a download that was cut short', async () => {
    const { page, server } = await visit();
    await page.goto('/offline/');
    await page.locator('keep-guide .keep:enabled').waitFor();
    server.answerOnly(100);
    await page.locator('keep-guide .keep').click();
    const status = page.locator('keep-guide [role="status"]');
    await status.getByText('The download was cut short.').waitFor();
    server.answerOnly(Infinity);
    const before = server.answered.length;
    await page.locator('keep-guide .keep').click();
    await status.getByText('The whole guide is kept on this device.').waitFor();
    const again = server.answered.slice(before).filter((path) => server.answered.indexOf(path) < before);
    expect(again.filter((path) => path.startsWith('/pagefind/')).length).toBeLessThan(10);
  });
});

async function visit(
  viewport = { width: 1280, height: 800 },
): Promise<{ readonly page: Page; readonly server: CutServer }> {
  const server = await cutServer(builtSite);
  const page = await newPage({ baseURL: server.address, serviceWorkers: 'allow', viewport });
  await page.goto('/');
  await keptGuide(page);
  // What the browser itself still has of the visit would stand in for what the worker lacks.
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.detach();
  return { page, server };
}

/** Where the parts of the frame and the page’s beginning stand. */
function places(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('header *:not(.offline-mark), h1, main p')].slice(0, 60).map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.localName} ${x} ${y} ${width} ${height}`;
    }),
  );
}
