import { expect, test } from 'vitest';
import { builtGuide } from '../built-guide.ts';
import { builtFiles } from '../site/built-files.ts';
import { measurePages, type PageFit } from './measure-pages.ts';
import { openSite } from './open-site.ts';
import { pageKinds } from './page-kinds.ts';

const { open } = openSite();
const phone = { width: 360, height: 640 };
/** A page’s security policy allows its own styles, not those of a test or of the pages that take its place. */
const withOtherStyles = { bypassCSP: true };

/** Text as WCAG 1.4.12 lets readers space it out, and at twice its size, by the widths of screen that it is read on. */
const ownTexts = {
  'spaced out': {
    widths: [360, 1280],
    content:
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  },
  'twice its size': { widths: [768], content: ':root { font-size: 200% !important }' },
};

test.each(Object.entries(pageKinds))(
  'a page of the kind “%s” is no wider than a phone, a tablet or a desk’s screen, also with larger and looser text',
  async (_kind, address) => {
    const page = await open(address, withOtherStyles);
    const path = new URL(page.url()).pathname;
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(wideOnes(await page.evaluate(measurePages, [path])), `at ${width} px`).toEqual([]);
    }
    for (const [name, { widths, content }] of Object.entries(ownTexts)) {
      const style = await page.addStyleTag({ content });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect(wideOnes(await page.evaluate(measurePages, [path])), `${name}, at ${width} px`).toEqual([]);
        expect(await page.evaluate(cutTexts), `${name}, at ${width} px`).toEqual([]);
      }
      await style.evaluate((element) => {
        (element as Element).remove();
      });
    }
  },
);

test('no page at all is wider than the narrowest phone', async () => {
  const files = builtFiles.filter((file) => file.endsWith('.html'));
  const page = await open('/', { viewport: { width: 320, height: 640 }, ...withOtherStyles });
  const fits = await page.evaluate(
    measurePages,
    files.map((file) => `/${file.replace(/index\.html$/, '')}`),
  );
  expect(fits).toHaveLength(files.length);
  expect(wideOnes(fits)).toEqual([]);
}, 240_000);

test('every phrase shows on a phone what it means, what it may cost and all questions without scrolling', async () => {
  const page = await open('/phrases/', { viewport: phone, ...withOtherStyles });
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
}, 240_000);

function wideOnes(fits: readonly PageFit[]): string[] {
  return fits.flatMap(({ address, tooWide }) => (tooWide.length > 0 ? [`${address}: ${tooWide.join('; ')}`] : []));
}

/** The parts of a page whose words are cut off, or stand over the words of the header beside them. Runs in the page. */
function cutTexts(): string[] {
  const isCutting = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  const nameOf = (element: Element) =>
    `${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 40)}`;
  const cut = [...document.querySelectorAll('body *')].filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
    // What is one pixel large is for screen readers.
    if (clientWidth <= 1 || clientHeight <= 1 || !element.checkVisibility({ visibilityProperty: true })) return false;
    return (
      (isCutting(overflowX) && scrollWidth > clientWidth + 1) ||
      (isCutting(overflowY) && scrollHeight > clientHeight + 1)
    );
  });
  const inHeader = [...document.querySelectorAll('header :is(a, select, button)')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('dialog'))
    .map((element) => ({ element, box: element.getBoundingClientRect() }));
  const over = inHeader.filter(({ element, box }, index) =>
    inHeader
      .slice(0, index)
      .some(
        (other) =>
          !other.element.contains(element) &&
          Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
          Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 1,
      ),
  );
  return [
    ...cut.map((element) => `cut: ${nameOf(element)}`),
    ...over.map(({ element }) => `over another: ${nameOf(element)}`),
  ];
}
