import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import { pageKinds } from './page-kinds.ts';

const { newPage } = openSite();

describe('a visit', () => {
  test.each(Object.entries(pageKinds))(
    'to a page of the kind “%s” asks no other host and meets no error',
    async (kind, address) => {
      const page = await newPage({ serviceWorkers: 'allow' });
      const errors: string[] = [];
      const hosts = new Set<string>();
      page.on('console', (message) => {
        // The browser reports the one answer that is meant to say “not found”.
        const isMissingPage = kind === 'missing page' && message.location().url.endsWith(address);
        if (['error', 'warning'].includes(message.type()) && !isMissingPage) errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('requestfailed', (request) => errors.push(`${request.url()}: ${request.failure()?.errorText ?? ''}`));
      page.on('response', (response) => {
        if (response.status() >= 400 && kind !== 'missing page') errors.push(`${response.url()}: ${response.status()}`);
      });
      page.on('request', (request) => hosts.add(new URL(request.url()).host));

      await page.goto(address);
      await page.keyboard.press('/');
      await page.keyboard.type('cache');
      await page.locator('dialog .hits a').first().waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight);
      });
      await page.waitForLoadState('networkidle');

      expect(errors).toEqual([]);
      expect([...hosts]).toEqual([new URL(page.url()).host]);
    },
  );
});

test('a page loads no search before somebody looks up', async () => {
  const page = await newPage();
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  await page.goto(pageKinds.phrase);
  await page.waitForLoadState('networkidle');
  expect(paths.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
});
