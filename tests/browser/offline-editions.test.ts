import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { writeOfflineFiles } from '../../src/site/write-offline-files.ts';
import { builtSite } from '../built-site.ts';
import { cutServer } from './cut-server.ts';
import { keptGuide } from './kept-guide.ts';
import { openSite } from './open-site.ts';

const { newPage } = openSite();
const base = '/guide/';
const workshop = mkdtempSync(join(tmpdir(), 'editions-'));
const topics = Array.from({ length: 40 }, (_, index) => `topics/${index}/`);
// Few enough to be fetched one by one.
const changed = new Set(topics.slice(0, 8));
afterAll(() => rmSync(workshop, { recursive: true }));

await writeEdition(1);
await writeEdition(2);

describe('a new edition', () => {
  test('that is cut off leaves the old one whole; later it arrives whole, and brings only what has changed', async () => {
    const { page, server, publish } = await visit();
    expect(await edition(page, '')).toBe('page 1, script 1');

    publish(sampleEdition(2));
    // The worker, the list, and some of the changed files.
    server.answerOnly(6);
    expect(await update(page)).toBe('redundant');
    for (const path of ['', ...topics]) expect(await edition(page, path), path).toBe('page 1, script 1');

    server.answerOnly(Infinity);
    const before = server.answered.length;
    expect(await update(page)).toBe('activated');
    const asked = new Set(server.answered.slice(before).map((path) => path.slice(base.length)));
    expect(topics.filter((path) => asked.has(path) && !changed.has(path))).toEqual([]);

    server.answerOnly(0);
    for (const path of ['', ...topics]) expect(await edition(page, path), path).toBe(newEdition(path));
  });

  test('of the guide arrives by itself: a page is still the old one, the next is new', async () => {
    const next = join(workshop, 'next-guide');
    cpSync(builtSite, next, { recursive: true, filter: (path) => !/offline\/\w+\.\w+\.json$/.test(path) });
    const home = readFileSync(join(next, 'index.html'), 'utf8');
    writeFileSync(join(next, 'index.html'), home.replace(/(<h1[^>]*>)[^<]*/, '$1The next edition'));
    await listFiles(next);

    const { page, server, publish } = await visit(builtSite, '/');
    publish(next);
    await page.goto('/glossary/');
    await page.goto('/');
    expect(await page.locator('h1').innerText()).not.toBe('The next edition');
    await expect.poll(() => page.evaluate(hasTwoEditions), { timeout: 20_000 }).toBe(true);
    await page.goto('/');
    expect(await page.locator('h1').innerText()).toBe('The next edition');
    expect(server.answered.filter((path) => path.startsWith('/offline/pages.'))).toHaveLength(1);
    await server.stop();
    expect((await page.goto('/glossary/'))?.status()).toBe(200);
  });

  test('leaves an open page the files it was made with', async () => {
    const { page, publish } = await visit();
    expect(await edition(page, '')).toBe('page 1, script 1');
    publish(sampleEdition(2));
    expect(await update(page)).toBe('activated');
    expect(await page.evaluate(async () => (await fetch('_astro/app.1.js')).ok)).toBe(true);
  });

  test('brings what the reader has asked for too', async () => {
    const { page, server, publish } = await visit();
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = ({ data }: MessageEvent<{ isDone: boolean }>) => {
            if (data.isDone) resolve();
          };
          navigator.serviceWorker.controller?.postMessage('keep', [port2]);
        }),
    );
    publish(sampleEdition(2));
    expect(await update(page)).toBe('activated');
    await server.stop();
    await edition(page, '');
    expect(await page.evaluate(async () => (await fetch('guide.json')).json() as Promise<unknown>)).toBe(2);
  });
});

describe('an origin with other things on it', () => {
  test('has them left alone by the guide’s worker', async () => {
    const { page, publish } = await visit();
    await page.evaluate(async () => {
      await caches.open('somebody else’s');
      await caches.open('guide /elsewhere/ offline/files.0.json');
    });
    publish(sampleEdition(2));
    expect(await update(page)).toBe('activated');
    const names = await page.evaluate(() => caches.keys());
    expect(names).toContain('somebody else’s');
    expect(names).toContain('guide /elsewhere/ offline/files.0.json');
    expect(names.filter((name) => name.startsWith('guide /guide/ '))).toHaveLength(2);
  });
});

function newEdition(path: string): string {
  return path === '' || changed.has(path) ? 'page 2, script 2' : 'page 1, script 1';
}

/** Whether a second edition of the guide is kept and its worker answers. Runs in the page. */
async function hasTwoEditions(): Promise<boolean> {
  const editions = (await caches.keys()).filter((name) => name.startsWith('guide / '));
  const { installing, waiting, active } = await navigator.serviceWorker.ready;
  return editions.length === 2 && !installing && !waiting && active?.state === 'activated';
}

/** What stands on a page of the sample, and which script it has run. */
async function edition(page: Page, path: string): Promise<string> {
  await page.goto(path === '' ? base : base + path);
  return page.evaluate(
    () => `${document.querySelector('h1')?.textContent ?? ''}, ${document.body.dataset['script'] ?? ''}`,
  );
}

/** Looks for a new edition, and says what becomes of its worker in the end. */
function update(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = new Promise<ServiceWorker>((resolve) => {
      registration.addEventListener('updatefound', () => {
        if (registration.installing) resolve(registration.installing);
      });
      if (registration.installing) resolve(registration.installing);
    });
    await registration.update().catch(() => undefined);
    const worker = await found;
    return new Promise<string>((resolve) => {
      const look = (): void => {
        if (['activated', 'redundant'].includes(worker.state)) resolve(worker.state);
      };
      worker.addEventListener('statechange', look);
      look();
    });
  });
}

async function visit(site = sampleEdition(1), at = base) {
  const folder = mkdtempSync(join(workshop, 'served-'));
  const link = join(folder, 'site');
  const publish = (other: string): void => {
    rmSync(link, { force: true });
    symlinkSync(other, link);
  };
  publish(site);
  const server = await cutServer(link, at);
  const page = await newPage({ baseURL: server.address, serviceWorkers: 'allow' });
  await page.goto(at);
  await keptGuide(page);
  return { page, server, publish };
}

/** Writes a small site with the guide’s own worker: each page loads a script of its edition and has the worker registered. */
async function writeEdition(number: number): Promise<void> {
  const folder = sampleEdition(number);
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const pageOf = (own: number): string =>
    `<!doctype html><html lang="en"><title>Sample</title><h1>page ${own}</h1><script src="${base}_astro/app.${own}.js"></script></html>`;
  for (const path of topics) write(`${path}index.html`, pageOf(changed.has(path) ? number : 1));
  write('index.html', pageOf(number));
  write('404.html', pageOf(number));
  write('guide.json', String(number));
  for (const own of number === 1 ? [1] : [1, 2]) {
    write(
      `_astro/app.${own}.js`,
      // The server’s policy lets a script be named by this trusted type alone.
      `document.body.dataset.script = 'script ${own}';
      const policy = trustedTypes.createPolicy('offline-worker', { createScriptURL: (address) => address });
      navigator.serviceWorker.register(policy.createScriptURL('${base}offline-worker.js'));`,
    );
  }
  cpSync(join(builtSite, 'offline-worker.js'), join(folder, 'offline-worker.js'));
  await listFiles(folder);
}

/** Lists the files of a changed site anew, as the build does. */
async function listFiles(folder: string): Promise<void> {
  const file = join(folder, 'offline-worker.js');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/offline\/files\.\w+\.json/, '__offline_files__'));
  await writeOfflineFiles(folder);
}

function sampleEdition(number: number): string {
  return join(workshop, `edition-${number}`);
}
