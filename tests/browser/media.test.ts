import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import { pageKinds } from './page-kinds.ts';

const { open } = openSite();
const kinds = Object.entries(pageKinds);

/** Kinds of pages that have between them every part that could move. */
const moving = ['home', 'topic with a diagram', 'phrase', 'phrase book', 'levels matrix', 'downloads'] as const;

describe('for readers who want less motion', () => {
  test.each(moving)('nothing moves on a page of the kind “%s”', async (kind) => {
    const page = await open(pageKinds[kind], { reducedMotion: 'reduce' });
    const found = await page.evaluate(() => {
      const isMoving = (durations: string) => durations.split(',').some((duration) => parseFloat(duration) > 0);
      return [...document.querySelectorAll('*')]
        .flatMap((element) =>
          [undefined, '::before', '::after'].map((part) => ({ element, style: getComputedStyle(element, part) })),
        )
        .filter(
          ({ style }) =>
            isMoving(style.transitionDuration) ||
            isMoving(style.animationDuration) ||
            style.scrollBehavior === 'smooth',
        )
        .map(({ element }) => `${element.localName}.${element.getAttribute('class') ?? ''}`);
    });
    expect(found).toEqual([]);
  });
});

describe('in a reader’s own colours', () => {
  test('a level gauge, the current page, the current view and a diagram keep their meaning', async () => {
    const forced = { forcedColors: 'active' } as const;
    const topic = await open(pageKinds.level, forced);
    const bars = await topic
      .locator('.level-gauge .step')
      .evaluateAll((steps) =>
        steps.map(
          (step) =>
            `${step.classList.contains('reached') ? 'reached' : 'not'} ${getComputedStyle(step).borderTopWidth}`,
        ),
      );
    expect(new Set(bars)).toEqual(new Set(['reached 6px', 'not 1px']));
    const ground = (element: Element) => getComputedStyle(element).backgroundColor;
    const current = topic.locator('nav.sidebar a[aria-current="page"]');
    const other = topic.locator('nav.sidebar a:not([aria-current])').first();
    expect(await current.evaluate(ground)).not.toBe(await other.evaluate(ground));

    const book = await open(pageKinds['phrase book'], forced);
    const lines = await book
      .locator('nav.views a')
      .evaluateAll((views) =>
        views.map((view) => `${view.ariaCurrent ?? 'other'} ${getComputedStyle(view).borderBottomWidth}`),
      );
    expect(new Set(lines)).toEqual(new Set(['page 3px', 'other 0px']));

    const { words, mark } = await (
      await open(pageKinds['topic with a diagram'], forced)
    ).evaluate(() => ({
      words: getComputedStyle(document.querySelector('main p') ?? document.body).color,
      mark: getComputedStyle(document.querySelector('.diagram-picture [fill="var(--dg-text)"]') ?? document.body).fill,
    }));
    expect(mark).toBe(words);
  });
});

describe('on paper', () => {
  test.each(kinds)('a page of the kind “%s” has its words and no navigation', async (_kind, address) => {
    const page = await open(address);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main h1').isVisible()).toBe(true);
    const parts =
      'nav.sidebar, header a.look-up-opener, starlight-toc, mobile-starlight-toc, starlight-theme-select, dialog, .pagination-links';
    const shown = await page
      .locator(parts)
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.checkVisibility())
          .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`),
      );
    expect(shown).toEqual([]);
  });

  test('a link of the running text has a number, and its address stands by it at the end', async () => {
    const page = await open(pageKinds['topic with a diagram']);
    const addresses = page.locator('.link-addresses');
    expect(await addresses.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await addresses.isVisible()).toBe(true);
    const links = await page.locator('main a[data-note]').evaluateAll((found) =>
      found.map((link) => ({
        href: link.getAttribute('href') ?? '',
        printed: getComputedStyle(link, '::after').content,
      })),
    );
    const printed = await addresses.locator('li').allTextContents();
    expect(links.length).toBeGreaterThan(0);
    for (const { href, printed: number } of links) {
      expect(printed[Number(JSON.parse(number)) - 1], href).toMatch(new RegExp(`^[^/]*${RegExp.escape(href)}$`));
    }
    expect(printed).toHaveLength(new Set(links.map(({ href }) => href)).size);
  });

  test.each(['light', 'dark'] as const)('words are dark on white for a reader of the %s theme', async (colorScheme) => {
    for (const address of [pageKinds.phrase, pageKinds['topic with a diagram'], pageKinds.level]) {
      const page = await open(address, { colorScheme });
      await page.emulateMedia({ media: 'print', colorScheme });
      expect(await paleWords(page), address).toEqual([]);
    }
  });
});

/** The kinds of words of a page that have less than 4.5 : 1 on white paper, where browsers print no grounds. */
function paleWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const luminance = (colour: string) => {
      const parts = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => Number(part) / 255);
      const [red = 0, green = 0, blue = 0] = parts.map((part) =>
        part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const kinds = [
      'h1',
      'h2',
      'p',
      'li',
      'a',
      '.quiet',
      '.lead',
      'th',
      'td',
      'dt',
      'dd',
      'figcaption',
      'svg [fill="var(--dg-text)"]',
      'svg [fill="var(--dg-quiet-text)"]',
    ];
    return kinds.flatMap((kind) => {
      const element = document.querySelector(`main ${kind}`);
      if (!element) return [];
      const { color, fill } = getComputedStyle(element);
      const contrast = 1.05 / (luminance(kind.startsWith('svg') ? fill : color) + 0.05);
      return contrast < 4.5 ? [`${kind}: ${contrast.toFixed(2)}`] : [];
    });
  });
}
