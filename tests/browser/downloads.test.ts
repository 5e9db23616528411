import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtGuide } from '../built-guide.ts';
import { builtSite } from '../built-site.ts';
import { openSite } from './open-site.ts';

const { open } = openSite();
const names = builtGuide.levels.flatMap(({ id }) =>
  ['a4', 'letter'].map((paper) => `technical-enough-${id}-${paper}.pdf`),
);

test('a press on each sheet saves its PDF', async () => {
  const page = await open('/downloads/');
  for (const name of names) {
    const link = page.locator(`main a[href$="${name}"]`);
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe(name);
    const bytes = readFileSync(await download.path());
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(bytes.equals(readFileSync(join(builtSite, 'downloads', name))), name).toBe(true);
  }
});

test('a press on the e-book and on the cards saves them', async () => {
  const page = await open('/downloads/');
  for (const name of ['technical-enough.epub', 'technical-enough-anki.txt']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`main a[href$="${name}"]`).click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
    const bytes = readFileSync(await download.path());
    expect(bytes.equals(readFileSync(join(builtSite, 'downloads', name))), name).toBe(true);
  }
});

test('the pictures of the sheets are shown', async () => {
  const page = await open('/downloads/');
  for (const image of await page.locator('main img').all()) {
    await image.scrollIntoViewIfNeeded();
    await image.evaluate((element) => (element as HTMLImageElement).decode());
    expect(await image.evaluate((element) => (element as HTMLImageElement).naturalWidth)).toBeGreaterThan(100);
  }
});
