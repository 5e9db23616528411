import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import { pageKinds } from './page-kinds.ts';

const { open } = openSite();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of axe that look at sizes and at how links stand out, which the settings after the first two change. */
const looks = ['target-size', 'link-in-text-block', 'scrollable-region-focusable'];

/** How readers set their device; 640 px are a desk’s screen at 200 % zoom. */
const settings: readonly Setting[] = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 320 },
  { colorScheme: 'light', width: 640, contrast: 'more', only: ['color-contrast', ...looks] },
  // Where colours are the reader’s own, axe would compare what the browser doesn’t paint.
  { colorScheme: 'dark', width: 1280, forcedColors: 'active', only: looks },
];

const narrow = settings.filter(({ width }) => width < 640);

test.each(Object.entries(pageKinds))(
  'axe finds nothing wrong with a page of the kind “%s”, in every colour and width',
  async (_kind, address) => {
    expect(await violations(await open(address), settings)).toEqual([]);
  },
);

test('axe finds nothing wrong with the look-up and its answers', async () => {
  const page = await open('/topics/');
  await page.keyboard.press('/');
  await page.keyboard.type('cache');
  await page.locator('dialog .hits a').first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await violations(page, settings)).toEqual([]);
});

test('axe finds nothing wrong with the open menu of a phone', async () => {
  const page = await open('/topics/', { viewport: { width: 360, height: 800 } });
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.locator('nav.sidebar a').first().waitFor();
  expect(await violations(page, narrow)).toEqual([]);
});

interface Setting {
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  readonly forcedColors?: 'active';
  readonly contrast?: 'more';
  /** The rules of axe to apply; all of them where it is missing. */
  readonly only?: readonly string[];
}

/** One line for each element that breaks a rule of axe (WCAG 2.2 AA and its best practices) in a reader’s setting. */
async function violations(page: Page, among: readonly Setting[]): Promise<string[]> {
  await page.evaluate(axe);
  const lines: string[] = [];
  for (const { colorScheme, width, forcedColors = 'none', contrast = 'no-preference', only } of among) {
    await page.emulateMedia({ colorScheme, forcedColors, contrast });
    await page.setViewportSize({ width, height: 800 });
    await page.locator(`:root[data-theme="${colorScheme}"]`).waitFor();
    const options: RunOptions = {
      resultTypes: ['violations'],
      ...(only ? { runOnly: [...only] } : {}),
      rules: { 'target-size': { enabled: true } },
    };
    const found = await page.evaluate(
      (each) => (window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(each),
      options,
    );
    const setting = [colorScheme, `${width} px`, forcedColors, contrast].join(', ');
    for (const { id, nodes } of found.violations) {
      for (const { target, failureSummary = '' } of nodes) {
        lines.push(`${setting}: ${id}: ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`);
      }
    }
  }
  return lines;
}
