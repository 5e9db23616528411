import { expect, test } from 'vitest';
import { builtGuide } from '../built-guide.ts';
import { builtFiles } from '../site/built-files.ts';
import { measurePages, type PageFit } from './measure-pages.ts';
import { openSite } from './open-site.ts';
import { pageKinds } from './page-kinds.ts';

const { open } = openSite();
const phone = { width: 360, height: 640 };

test.each(Object.entries(pageKinds))(
  'a page of the kind “%s” is no wider than a phone, a tablet or a desk’s screen',
  async (_kind, address) => {
    const page = await open(address);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(wideOnes(await page.evaluate(measurePages, [address])), `at ${width} px`).toEqual([]);
    }
  },
);

test('no page at all is wider than the narrowest phone', async () => {
  const files = builtFiles.filter((file) => file.endsWith('.html'));
  const page = await open('/', { viewport: { width: 320, height: 640 } });
  const fits = await page.evaluate(
    measurePages,
    files.map((file) => `/${file.replace(/index\.html$/, '')}`),
  );
  expect(fits).toHaveLength(files.length);
  expect(wideOnes(fits)).toEqual([]);
});

test('every phrase shows on a phone what it means, what it may cost and all questions without scrolling', async () => {
  const page = await open('/phrases/', { viewport: phone });
  const addresses = builtGuide.phrases.map(({ address }) => address);
  const fits = (await page.evaluate(measurePages, addresses)).sort((a, b) => b.answerEnd - a.answerEnd);
  expect(fits.filter(({ answerEnd }) => answerEnd < 100)).toEqual([]);
  const late = fits.filter(({ answerEnd }) => answerEnd > phone.height);
  expect(late.map(({ address, answerEnd }) => `${address} ends at ${answerEnd} of ${phone.height} px`)).toEqual([]);

  const [longest] = fits;
  await page.goto(longest?.address ?? '');
  expect(await page.evaluate(measurePages, [longest?.address ?? '']), 'the longest one, loaded by itself').toEqual([
    longest,
  ]);
});

function wideOnes(fits: readonly PageFit[]): string[] {
  return fits.flatMap(({ address, tooWide }) => (tooWide.length > 0 ? [`${address}: ${tooWide.join('; ')}`] : []));
}
