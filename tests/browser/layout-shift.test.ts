import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import { pageKinds } from './page-kinds.ts';

const { newPage } = openSite();

/** Fast enough for a test, slow enough for a page to come in pieces; bytes a second, and milliseconds there and back. */
const slow = { offline: false, downloadThroughput: 400_000, uploadThroughput: 100_000, latency: 40 };

const wide = ['topic with a diagram', 'phrase', 'downloads', 'phrase book'] as const;
const visits = [
  ...Object.entries(pageKinds).map(([kind, address]) => ({ kind, address, width: 412 })),
  ...wide.map((kind) => ({ kind, address: pageKinds[kind], width: 1280 })),
];

describe('nothing moves while a page comes in', () => {
  test.each(visits)('on a page of the kind “$kind”, $width pixels wide', async ({ address, width }) => {
    const page = await newPage({ viewport: { width, height: 900 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.emulateNetworkConditions', slow);
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Node }[] })[]) {
          const moved = entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : '?'));
          shifts.push(`${entry.value.toFixed(4)} ${moved.join(' ')}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address);
    await page.evaluate(() =>
      document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))),
    );
    expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([]);
  });
});
