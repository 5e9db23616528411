import { describe, expect, test } from 'vitest';
import { builtGuide } from '../built-guide.ts';
import { openSite } from './open-site.ts';

const { open } = openSite();
const phrase = builtGuide.phrases.find(({ id }) => id === 'replication-lag');
if (!phrase) throw new Error('The tests need the phrase “replication-lag”.');

describe('the phrase book', () => {
  test.each(['/phrases/', '/phrases/by-meeting/', '/phrases/a-z/'])(
    'at %s is filtered while the reader types',
    async (address) => {
      const page = await open(address);
      const rows = page.locator('[data-filtered] li');
      const all = await rows.count();
      expect(all).toBeGreaterThanOrEqual(builtGuide.phrases.length);
      const filter = page.locator('filter-rows input');
      await filter.fill('replication lag');
      const shown = page.locator('[data-filtered] li:visible');
      expect(await shown.count()).toBeLessThan(all / 10);
      expect((await shown.allTextContents()).join()).toContain(phrase.says);
      expect(await page.locator('[data-filtered] h2:visible').count()).toBeLessThanOrEqual(await shown.count());
      await filter.fill('');
      expect(await shown.count()).toBe(all);
    },
  );

  test.each(['/phrases/', '/phrases/by-meeting/', '/phrases/a-z/'])(
    'at %s holds every phrase without scripts',
    async (address) => {
      const page = await open(address, { javaScriptEnabled: false });
      expect(await page.locator('filter-rows').isVisible()).toBe(false);
      const links = await page
        .locator('[data-filtered] a')
        .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
      expect(builtGuide.phrases.filter((each) => !links.includes(each.address))).toEqual([]);
    },
  );
});

test('a phrase’s questions and its sentence for stakeholders can be copied', async () => {
  const page = await open(phrase.address, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'Copy the questions' }).click();
  await page.locator('line-tools [role="status"]', { hasText: 'Copied' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(phrase.ask.join('\n'));
});
