import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import { pageKinds } from './page-kinds.ts';

const { newPage } = openSite();

/** Markup that would call `ran` if a browser took it for more than words. */
const markup = '"><img src=x onerror=ran()><script>ran()</script></style><svg onload=ran()>';

/** What an attack from a script does, the directive that stops it, and the script. */
const attacks = [
  ['a script in the page', 'require-trusted-types-for', 'make("script", "ran()")'],
  ['markup made of words', 'require-trusted-types-for', 'document.body.innerHTML = "<b>"'],
  ['words run as a script', 'require-trusted-types-for', 'new Function("ran()")()'],
  ['a script of another site', 'require-trusted-types-for', 'make("script").src = "https://other.example/x.js"'],
  ['another worker', 'require-trusted-types-for', 'new Worker("/x.js")'],
  ['a maker of trusted addresses', 'trusted-types', 'trustedTypes.createPolicy("other", {})'],
  ['a style in an attribute', 'style-src-attr', 'document.body.setAttribute("style", "color: red")'],
  ['a style in the page', 'style-src-elem', 'make("style", "p{}")'],
  ['a picture of another site', 'img-src', 'new Image().src = "https://other.example/x.png"'],
  ['a question to another site', 'connect-src', 'void fetch("https://other.example/").catch(() => undefined)'],
  ['a page of another site inside', 'frame-src', 'make("iframe").src = "https://other.example/"'],
  ['another base for addresses', 'base-uri', 'make("base").href = "/x/"'],
] as const;

/** What an attack writes into a page’s HTML, and the directive that stops it. */
const writings = {
  '<script>ran()</script>': 'script-src-elem',
  '<script src="https://other.example/x.js"></script>': 'script-src-elem',
  '<img src="/x" onerror="ran()">': 'script-src-attr',
  '<p style="color: red"></p>': 'style-src-attr',
  '<style>p{}</style>': 'style-src-elem',
  '<link rel="stylesheet" href="https://other.example/x.css">': 'style-src-elem',
  '<object data="/favicon.svg"></object>': 'object-src',
} as const;

describe('the security policy', () => {
  test.each(Object.entries(pageKinds))(
    'lets a page of the kind “%s” change its theme and print',
    async (_kind, address) => {
      const page = await newPage({ colorScheme: 'dark' });
      await page.goto(address);
      await page.locator('header starlight-theme-select select').selectOption('light');
      await page.locator('header starlight-theme-select select').selectOption('auto');
      await page.emulateMedia({ media: 'print' });
    },
  );

  test('stops what a script of an attacker’s would do', async () => {
    const page = await attackedPage();
    await page.goto('/');
    for (const [what, directive, attack] of attacks) {
      // What a test evaluates is beyond the policy; what a timer calls is not.
      await page.evaluate(`violated.length = 0; setTimeout(() => { ${attack} })`);
      await expect.poll(() => page.evaluate('violated'), { message: what, timeout: 5000 }).toContain(directive);
    }
    expect(await page.evaluate('hasRun')).toBe(false);
  });

  test.each(Object.entries(writings))('stops %s in a page’s HTML', async (writing, directive) => {
    const page = await attackedPage();
    await page.route('/', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('<main', `${writing}<main`) });
    });
    await page.goto('/');
    await expect.poll(() => page.evaluate('[...new Set(violated)]'), { timeout: 5000 }).toEqual([directive]);
    expect(await page.evaluate('hasRun')).toBe(false);
  });

  test('stops other sites from showing a page inside theirs', async () => {
    const page = await attackedPage();
    await page.goto('/');
    const body = `<iframe src="${page.url()}"></iframe>`;
    await page.route('https://other.example/', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto('https://other.example/');
    expect(page.frames().map((frame) => frame.url())).toEqual([
      'https://other.example/',
      'chrome-error://chromewebdata/',
    ]);
  });
});

describe('markup stays words', () => {
  test.each([
    ['in a look-up’s address', `/?q=${encodeURIComponent(markup)}`],
    ['in the address of the page for nothing found', `/nothing-found/?q=${encodeURIComponent(markup)}`],
    [
      'in the address of the page for missing pages',
      `/nothing-here/${encodeURIComponent(markup)}/?q=${encodeURIComponent(markup)}`,
    ],
    ['in a hash', `/topics/caching/#${markup}`],
  ])('%s', async (_where, address) => {
    const page = await attackedPage();
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await expectInert(page);
  });

  test.each([
    ['a remembered look-up', 'recent-look-ups', JSON.stringify([markup, { toString: markup }, null])],
    ['remembered look-ups that are broken', 'recent-look-ups', `["${markup}`],
    ['remembered look-ups that are something else', 'recent-look-ups', JSON.stringify({ length: 1, 0: markup })],
    ['the theme', 'starlight-theme', markup],
    ['the state of the menu', 'sl-sidebar-state', JSON.stringify({ hash: markup, open: [markup], scroll: markup })],
    ['a broken state of the menu', 'sl-sidebar-state', markup],
  ])('in what the device keeps: %s', async (_what, key, value) => {
    const page = await attackedPage();
    await page.addInitScript(
      ([name = '', stored = '']) => {
        localStorage.setItem(name, stored);
        sessionStorage.setItem(name, stored);
      },
      [key, value],
    );
    await page.goto('/');
    await page.locator('main input[type="search"]').focus();
    await page.waitForLoadState('networkidle');
    await expectInert(page);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
  });
});

/** A page that keeps count of what its policy has stopped (`violated`), and of whether an attack has run (`hasRun`). */
async function attackedPage(): Promise<Page> {
  const page = await newPage({}, true);
  await page.addInitScript(`
    globalThis.violated = [];
    globalThis.errors = [];
    globalThis.hasRun = false;
    globalThis.make = (name, words = '') => {
      const element = document.createElement(name);
      element.append(words);
      return document.body.appendChild(element);
    };
    globalThis.ran = () => { hasRun = true; };
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violated.push(effectiveDirective));
    addEventListener('error', ({ message }) => errors.push(message));
    addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  `);
  return page;
}

/** Expects that no markup has come to life on a page, or was even tried to, and that nothing went wrong. */
async function expectInert(page: Page): Promise<void> {
  expect(await page.evaluate('[hasRun, violated, errors]')).toEqual([false, [], []]);
  expect(await page.locator('img[src="x"], svg[onload], script:not([src]):text("ran()")').count()).toBe(0);
}
