// cspell:ignore idempotnecy
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Answerable } from '../tests/search/answers-to.ts';
import { openLookUp } from '../tests/search/open-look-up.ts';
import { queryList, type ListedQuery } from '../tests/search/query-list.ts';
import { searchQuality } from '../tests/search/search-quality.ts';
import { buildSite } from './build-site.ts';
import { findBrowser } from './find-browser.ts';
import { report } from './report.ts';
import { serveFolder } from './serve-folder.ts';
import { stage } from './stage.ts';

const folder = '.cache/bench-site';
/** Lighthouse’s slow 4G: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up, and a processor four times slower. */
const slow = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750, slowdown: 4 };
const rounds = 5;

await report(async () => {
  delete process.env['BASE'];
  await buildSite(process.cwd(), folder);
  const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
  const { server, address } = await serveFolder(join(process.cwd(), folder), '/', 0);
  try {
    await stage('Speed', () => printSpeed(browser, address));
    await stage('Answers', () => printQuality(browser, address));
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
});

/** Prints how well the lists are answered, in Node and by the page itself in a browser. */
async function printQuality(browser: Browser, address: string): Promise<void> {
  const guide = JSON.parse(readFileSync(join(folder, 'guide.json'), 'utf8')) as Answerable;
  const own = queryList('own-queries.tsv');
  const lists: readonly (readonly [name: string, list: readonly ListedQuery[]])[] = [
    ['The list', queryList('queries.tsv')],
    ['Our own', own],
    ['Misspelt', own.filter(({ kind }) => kind === 'misspelt')],
  ];
  const lookUp = await openLookUp(join(process.cwd(), folder));
  const page = await browser.newPage();
  await page.goto(address);
  const ways = [
    ['Node', lookUp],
    ['browser', (query: string) => hitsOnPage(page, query)],
  ] as const;
  for (const [name, list] of lists) {
    for (const [place, ask] of ways) {
      const { queries, first, firstThree, meanReciprocalRank, noResult, misses } = await searchQuality(
        list,
        guide,
        ask,
      );
      console.log(
        `${name}, ${place}: ${queries} queries, success@1 ${percent(first)}, success@3 ${percent(firstThree)}, ` +
          `MRR ${meanReciprocalRank.toFixed(3)}, no result ${percent(noResult)}`,
      );
      if (place === 'Node') for (const miss of misses) console.log(`    ${miss.query} → ${miss.first}`);
    }
  }
  for (const { query } of own.filter(({ concept }) => concept === 'none')) {
    console.log(`No good answer: ${query} → ${(await lookUp(query))[0]?.title ?? 'nothing'}`);
  }
}

/** What the home page’s look-up answers, once it has had its say. */
async function hitsOnPage(page: Page, query: string): Promise<{ address: string; title: string }[]> {
  const box = page.locator('main look-up-box');
  await box.locator('input').fill(query);
  await box.evaluate((element) => (element as unknown as { answered: Promise<void> }).answered);
  return box.locator('.hits li:not(.nearest) a').evaluateAll((links) =>
    links.map((link) => ({
      address: (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash,
      title: link.querySelector('.hit-title')?.textContent ?? '',
    })),
  );
}

/** Prints the time from a keystroke to its first answer, and what the first full-text question loads. */
async function printSpeed(browser: Browser, address: string): Promise<void> {
  const cold: number[] = [];
  const later: number[] = [];
  const unthrottled: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const { page, stop } = await throttledPage(browser, address);
    cold.push(await timeTo(page, 'replication lag'));
    for (const query of ['flaky test', 'idempotnecy', 'who owns that service']) later.push(await timeTo(page, query));
    await stop();
    const fast = await browser.newPage();
    await fast.goto(address);
    await timeTo(fast, 'replication lag');
    for (const query of ['flaky test', 'idempotnecy', 'who owns that service']) {
      unthrottled.push(await timeTo(fast, query));
    }
    await fast.close();
  }
  console.log(
    `Slow 4G, processor ÷ 4: first answer ${median(cold)} ms after the keystroke, later ones ${median(later)} ms`,
  );
  console.log(`Unthrottled: later answers ${median(unthrottled)} ms`);
  const { names, text } = await loadedFor(browser, address, 'how long do hedgehogs sleep behind the warehouse');
  console.log(`On the wire: ${kilobytes(names)} for names, ${kilobytes(text)} more for the first full-text question`);
}

/** The bytes that a topic page loads for its first question when names alone do not answer it. */
async function loadedFor(browser: Browser, address: string, query: string): Promise<{ names: number; text: number }> {
  const page = await browser.newPage();
  await page.goto(`${address}topics/caching/`, { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const urls = new Map<string, string>();
  const loaded = { names: 0, text: 0 };
  session.on('Network.requestWillBeSent', ({ requestId, request }) => urls.set(requestId, request.url));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    loaded[urls.get(requestId)?.includes('/pagefind/') ? 'text' : 'names'] += encodedDataLength;
  });
  await page.locator('a.look-up-opener').click();
  await page.locator('dialog[open] input').fill(query);
  await page.waitForTimeout(2000);
  await page.close();
  return loaded;
}

async function throttledPage(browser: Browser, address: string): Promise<{ page: Page; stop: () => Promise<void> }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const { slowdown, ...conditions } = slow;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...conditions });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(`${address}topics/caching/`, { waitUntil: 'load' });
  await page.locator('a.look-up-opener').click();
  return { page, stop: () => context.close() };
}

/** The milliseconds from a query standing in the open box to its first answer being painted. */
async function timeTo(page: Page, query: string): Promise<number> {
  return page.evaluate(async (words) => {
    const box = document.querySelector('dialog[open] look-up-box') ?? document.querySelector('main look-up-box');
    const field = box?.querySelector('input');
    const list = box?.querySelector('.hits');
    if (!field || !list) throw new Error('The page has no look-up.');
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const painted = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!list.querySelector('a')) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      });
      observer.observe(list, { childList: true });
    });
    const start = performance.now();
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return Math.round((await painted) - start);
  }, query);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} KB`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
