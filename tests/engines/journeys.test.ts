// cspell:ignore replicaton lagg
import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { cutServer } from '../browser/cut-server.ts';
import { builtGuide } from '../built-guide.ts';
import { builtSite } from '../built-site.ts';
import type { Driver } from './driver.ts';
import { openDriver } from './open-driver.ts';

const phrase = builtGuide.phrases.find(({ id }) => id === 'replication-lag');
if (!phrase) throw new Error('The journeys need the phrase “replication-lag”.');
const topic = builtGuide.topics.find(({ id }) => id === 'replication');
const diagram = builtGuide.diagrams.find(({ id }) => topic?.body.includes(`[Diagram: ${id}]`));
if (!topic || !diagram) throw new Error('The journeys need the topic “replication”, with a diagram.');
const onlyInText = builtGuide.topics.find(({ body }) => body.join().includes('cloakroom'));
if (!onlyInText) throw new Error('The journeys need a topic with “cloakroom” in its text.');
const [level] = builtGuide.levels;
const sheet = `technical-enough-${level?.id ?? ''}-a4.pdf`;

describe.each(['chromium', 'firefox', 'webkit'] as const)('in %s', (engine) => {
  let driver: Driver;
  let server: Server;
  let home: string;

  beforeAll(async () => {
    const served = await serveFolder(builtSite, '/', 0);
    server = served.server;
    home = served.address.replace(/\/$/, '');
    driver = await openDriver(engine);
  });
  afterAll(async () => {
    await driver.close();
    rmSync(driver.downloads, { recursive: true, force: true });
    server.closeAllConnections();
    server.close();
  });

  const inPage = (selector: string, of: string) =>
    driver.value<string>(`document.querySelector(${JSON.stringify(selector)})?.${of} ?? ''`);
  const text = (selector: string) => inPage(selector, 'textContent.trim()');
  const isShown = (selector: string) =>
    driver.value<boolean>(
      `document.querySelector(${JSON.stringify(selector)})?.checkVisibility({ visibilityProperty: true }) ?? false`,
    );
  const path = () => driver.value<string>('location.pathname');
  const until = (read: () => Promise<unknown>, timeout = 15_000) => expect.poll(read, { timeout, interval: 50 });

  test.each([phrase.says, 'replication lag', 'replicaton lagg'])(
    '“%s” typed at home shows what it means and what to ask, and leads to its page',
    async (words) => {
      await driver.goto(`${home}/`);
      await driver.click('main input[type="search"]');
      await driver.type(words);
      const hit = `main .hits a[href="${phrase.address}"]`;
      await until(() => text(`${hit} .hit-title`)).toBe(`“${phrase.says}”`);
      expect(await text(`${hit} .hit-answer`)).toBe(phrase.means);
      expect(await text(`${hit} .hit-ask`)).toBe(`Ask: ${phrase.ask[0]}`);
      const place = await driver.value<number>(
        `[...document.querySelectorAll('main .hits a')].findIndex((link) => link.matches('${hit}'))`,
      );
      expect(place).toBeLessThan(3);
      for (let step = 0; step <= place; step++) await driver.press('ArrowDown');
      await driver.press('Enter');
      await until(path).toBe(phrase.address);
      await until(() => text('.answer .lead')).toContain(phrase.means.slice(0, 20));
      expect(await isShown('.answer .lead')).toBe(true);
      expect(await text('.answer .cost')).toMatch(/^.+: .+/);
      expect(
        await driver.value<string[]>(`[...document.querySelectorAll('.ask li')].map((li) => li.textContent)`),
      ).toEqual(phrase.ask);
    },
  );

  test('the look-up opens for a slash on any page, and Escape gives the focus back', async () => {
    await driver.goto(`${home}/glossary/`);
    await driver.value(`document.querySelector('main a').focus()`);
    await driver.type('/');
    await until(() => isShown('dialog[open] input')).toBe(true);
    await driver.type('cache');
    await until(() => isShown('dialog .hits a')).toBe(true);
    await driver.press('Escape');
    await driver.press('Escape');
    await until(() => isShown('dialog')).toBe(false);
    expect(await driver.value(`document.activeElement === document.querySelector('main a')`)).toBe(true);
  });

  test('the full text answers what no name does', async () => {
    await driver.goto(`${home}/`);
    await driver.click('main input[type="search"]');
    await driver.type('cloakroom');
    await until(() => inPage('main .hits a', 'pathname')).toBe(onlyInText.address);
  });

  test('a definition comes out for a press and for the focus, and Escape takes it away', async () => {
    await driver.goto(home + topic.address);
    const term = 'main .term';
    expect(await isShown(`${term} .definition`)).toBe(false);
    await driver.click(`${term} button`);
    await until(() => isShown(`${term} .definition`)).toBe(true);
    await driver.press('Escape');
    await until(() => isShown(`${term} .definition`)).toBe(false);

    await driver.value(`document.activeElement.blur()`);
    const focused = () => driver.value<boolean>(`document.activeElement.matches('.term > button')`);
    for (let step = 0; step < 80 && !(await focused()); step++) await driver.press('Tab');
    expect(await focused()).toBe(true);
    const shown = () =>
      driver.value<boolean>(`document.activeElement.parentElement.querySelector('.definition').checkVisibility()`);
    await until(shown).toBe(true);
    await driver.press('Escape');
    await until(shown).toBe(false);
    expect(await focused()).toBe(true);
  });

  test('a diagram is drawn, and says its words on request', async () => {
    await driver.goto(home + topic.address);
    const figure = 'figure.diagram';
    expect(
      await driver.value<number>(`document.querySelector('${figure} svg').getBoundingClientRect().height`),
    ).toBeGreaterThan(100);
    expect(await isShown(`${figure} details li`)).toBe(false);
    await driver.click(`${figure} summary`);
    await until(() => isShown(`${figure} details li`)).toBe(true);
    expect(
      await driver.value<number>(
        `document.querySelectorAll('${figure}:has([aria-label="${diagram.title}"]) details li').length`,
      ),
    ).toBe(diagram.text.length);
  });

  test('a chosen theme stays', async () => {
    const ground = () => driver.value<string>('getComputedStyle(document.body).backgroundColor');
    await driver.goto(`${home}/`);
    const grounds: string[] = [];
    for (const theme of ['dark', 'light']) {
      await driver.choose('header starlight-theme-select select', theme);
      await until(() => driver.value('document.documentElement.dataset.theme')).toBe(theme);
      const chosen = await ground();
      await driver.goto(`${home}/glossary/`);
      expect(await ground()).toBe(chosen);
      expect(await driver.value(`document.querySelector('header starlight-theme-select select').value`)).toBe(theme);
      grounds.push(chosen);
    }
    expect(grounds[0]).not.toBe(grounds[1]);
  });

  test('the phrase book keeps the rows with the words that are typed', async () => {
    await driver.goto(`${home}/phrases/`);
    const shown = () =>
      driver.value<string[]>(
        `[...document.querySelectorAll('[data-filtered] li')].filter((li) => li.checkVisibility()).map((li) => li.textContent)`,
      );
    const all = await shown();
    await driver.click('filter-rows input');
    await driver.type('replication lag');
    await until(async () => (await shown()).length).toBeLessThan(all.length / 10);
    expect((await shown()).join()).toContain(phrase.says);
    expect(await text('filter-rows [role="status"]')).toBe(`${(await shown()).length} shown`);
  });

  test('a sheet is saved as a PDF', async () => {
    await driver.goto(`${home}/downloads/`);
    await driver.click(`main a[download][href$="/${sheet}"]`);
    const saved = join(driver.downloads, sheet);
    const whole = readFileSync(join(builtSite, 'downloads', sheet));
    await until(() => Promise.resolve(existsSync(saved) && readFileSync(saved).equals(whole))).toBe(true);
    expect(whole.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });

  test('after the first visit the guide is read without a server', async () => {
    const cut = await cutServer(builtSite);
    await driver.goto(cut.address);
    // The whole guide comes first, a few seconds after the page.
    await until(() => driver.value('navigator.serviceWorker.controller !== null'), 50_000).toBe(true);
    await cut.stop();
    await driver.goto(cut.address.replace(/\/$/, phrase.address));
    expect(await text('h1')).toBe(`“${phrase.says}”`);
    await until(() => text('.offline-mark')).toBe('Offline: the kept copy');
  });

  test('the menu of a narrow screen opens and leads on', async () => {
    await driver.goto(`${home}/`);
    await driver.narrow();
    const link = 'nav.sidebar a[href="/glossary/"]';
    await until(() => isShown(link)).toBe(false);
    await driver.click('button[popovertarget], starlight-menu-button button');
    await until(() => isShown(link)).toBe(true);
    await driver.click(link);
    await until(path).toBe('/glossary/');
    await until(() => isShown(link)).toBe(false);
    expect(await driver.value('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  test('nothing has gone wrong on the way', async () => {
    expect(await driver.errors()).toEqual([]);
  });
});
