import { devices, type Browser } from 'playwright-core';
import { slowDown } from './slow-network.ts';

/**
 * What a first visit to a page takes on a cheap phone: bytes as they are sent, times in milliseconds. Headers are not
 * counted: over HTTP/2, which the bench’s own server does not speak, those of a second file are a few bytes.
 */
export interface PageSpeed {
  readonly requests: number;
  readonly bytes: number;
  readonly scriptBytes: number;
  readonly fontBytes: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly layoutShift: number;
  readonly blockedTime: number;
  /** Until the diagram stands drawn; undefined where it does not come within half a minute. */
  readonly diagram: number | undefined;
}

/** Visits a page once, in a browser that knows nothing of it. What a worker keeps for later is not counted. */
export async function pageSpeed(browser: Browser, address: string, diagram: string): Promise<PageSpeed> {
  const context = await browser.newContext({ ...devices['Moto G4'], serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const session = await slowDown(page);
    const begun = new Map<string, { type: string; headerBytes: number }>();
    const sizes = { requests: 0, bytes: 0, scriptBytes: 0, fontBytes: 0 };
    session.on('Network.responseReceived', ({ requestId, type, response }) => {
      begun.set(requestId, { type, headerBytes: response.encodedDataLength });
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const { type = '', headerBytes = 0 } = begun.get(requestId) ?? {};
      const bytes = encodedDataLength - headerBytes;
      sizes.requests += 1;
      sizes.bytes += bytes;
      if (type === 'Script') sizes.scriptBytes += bytes;
      if (type === 'Font') sizes.fontBytes += bytes;
    });
    await page.addInitScript(watch, diagram);
    await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
    await page
      .waitForFunction(() => (window as unknown as Watched).watched.diagram !== undefined, undefined, {
        timeout: 30_000,
      })
      .catch(() => undefined);
    await page.waitForLoadState('networkidle');
    const { watched } = await page.evaluate(() => ({ watched: (window as unknown as Watched).watched }));
    return { ...sizes, ...watched, diagram: watched.diagram };
  } finally {
    await context.close();
  }
}

interface Watched {
  readonly watched: Pick<PageSpeed, 'firstPaint' | 'largestPaint' | 'layoutShift' | 'blockedTime'> & {
    diagram?: number;
  };
}

/** Runs in the page before its own scripts. */
function watch(diagram: string): void {
  const watched = {
    firstPaint: 0,
    largestPaint: 0,
    layoutShift: 0,
    blockedTime: 0,
    diagram: undefined as number | undefined,
  };
  Object.assign(window, { watched });
  const observe = (
    type: string,
    each: (entry: PerformanceEntry & { value: number; hadRecentInput: boolean }) => void,
  ) =>
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => each(entry as never))).observe({
      type,
      buffered: true,
    });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') watched.firstPaint = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => (watched.largestPaint = startTime));
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) watched.layoutShift += value;
  });
  observe('longtask', ({ startTime, duration }) => {
    if (watched.firstPaint > 0 && startTime >= watched.firstPaint) watched.blockedTime += duration - 50;
  });
  const look = (): void => {
    const found = document.querySelector(diagram);
    if (found && found.getBoundingClientRect().height > 0) watched.diagram = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
