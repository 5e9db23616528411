import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import { pageKinds } from './page-kinds.ts';

const { open } = openSite();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test.each(Object.entries(pageKinds))(
  'axe finds nothing wrong with a page of the kind “%s”, light or dark, narrow or wide',
  async (_kind, address) => {
    expect(await violations(await open(address), [360, 1280])).toEqual([]);
  },
);

test('axe finds nothing wrong with the look-up and its answers', async () => {
  const page = await open('/topics/');
  await page.keyboard.press('/');
  await page.keyboard.type('cache');
  await page.locator('dialog .hits a').first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await violations(page, [360, 1280])).toEqual([]);
});

test('axe finds nothing wrong with the open menu of a phone', async () => {
  const page = await open('/topics/', { viewport: { width: 360, height: 800 } });
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.locator('nav.sidebar a').first().waitFor();
  expect(await violations(page, [360])).toEqual([]);
});

/** One line for each element that breaks a rule of axe (WCAG 2.2 AA and its best practices) at a width in a theme. */
async function violations(page: Page, widths: readonly number[]): Promise<string[]> {
  await page.evaluate(axe);
  const lines: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`:root[data-theme="${colorScheme}"]`).waitFor();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const found = await page.evaluate(() => {
        const options: RunOptions = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };
        return (window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(options);
      });
      for (const { id, nodes } of found.violations) {
        for (const { target, failureSummary = '' } of nodes) {
          lines.push(`${colorScheme}, ${width} px: ${id}: ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`);
        }
      }
    }
  }
  return lines;
}
