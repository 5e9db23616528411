import type { CDPSession, Page } from 'playwright-core';

/** Lighthouse’s slow 4G: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up, and a processor four times slower. */
const slow = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const slowdown = 4;

/** Makes a page’s network and processor those of a cheap phone; gives back its session, which counts what it loads. */
export async function slowDown(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return session;
}
