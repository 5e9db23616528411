import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleFiles } from '../../src/checks/sample-files.ts';
import { openPdf } from '../../src/print/testing/open-pdf.ts';
import { parseXml } from '../ebook/parse-xml.ts';
import { readSeparated } from '../ebook/read-separated.ts';
import { readZip } from '../ebook/read-zip.ts';
import { codeOnPage } from '../print/code-on-page.ts';
import { siteAddress } from '../site-address.ts';
import { buildSmallSite, smallSite } from '../small-site/build-small-site.ts';
import { hostileGuide } from '../small-site/hostile-guide.ts';

import { openSite } from './open-site.ts';

const base = '/guide/';
const home = `${siteAddress}${base}`;
const hostile = hostileGuide(sampleFiles());
const taken = [...hostile.asWords, ...hostile.asCode];

// On a machine with much else to do.
beforeAll(() => buildSmallSite(hostile.files, base), 600_000);
afterAll(() => rmSync(join(smallSite, '..'), { recursive: true }));

const { newPage } = openSite(smallSite, base);

describe('markup in a field of the content', () => {
  test('is refused where the field has no place for words, and elsewhere taken as words or as code', () => {
    const inPhrase = (fields: readonly { path: string }[]) =>
      fields.filter(({ path }) => path.includes('/phrases/')).length;
    // What is said and its other name; meaning, why now, cost, two questions and what not to say; topic and meeting.
    expect([hostile.asWords, hostile.asCode, hostile.refused].map(inPhrase)).toEqual([2, 6, 2]);
    expect(taken.length).toBeGreaterThan(100);
  });

  test('is nothing but words on every page', () => {
    const pages = files('.html').map((file) => ({ file, document: pageAt(file) }));
    expect(pages.flatMap(({ file, document }) => alive(document).map((found) => `${file}: ${found}`))).toEqual([]);
    // The description of a page stands in its head alone.
    const words = pages
      .flatMap(({ document }) => [
        document.documentElement.textContent,
        ...[...document.querySelectorAll('meta[name="description"]')].map((meta) => meta.getAttribute('content') ?? ''),
      ])
      .join('\n')
      .replaceAll('\u00a0', ' ');
    expect(taken.filter(({ markup }) => !words.includes(markup)).map(({ path, line }) => `${path}:${line}`)).toEqual(
      [],
    );
  });

  test('is nothing but words in the e-book', () => {
    const pages = readZip(readFileSync(join(smallSite, 'downloads/technical-enough.epub'))).filter(({ path }) =>
      path.endsWith('.xhtml'),
    );
    expect(pages.length).toBeGreaterThan(5);
    expect(
      pages.flatMap(({ path, bytes }) =>
        alive(parseXml(bytes.toString('utf8'), 'application/xhtml+xml')).map((found) => `${path}: ${found}`),
      ),
    ).toEqual([]);
  });

  test('is nothing but words on the cards', () => {
    const rows = readSeparated(read('downloads/technical-enough-anki.txt').replace(/^#.*\n/gm, ''));
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.flat().flatMap((field) => alive(JSDOM.fragment(field)))).toEqual([]);
  });

  test('is nothing but words in Markdown', () => {
    const texts = [...files('.md'), 'llms.txt'];
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((file) => JSON.stringify(fromMarkdown(read(file))).includes('"type":"html"'))).toEqual([]);
    expect(read('llms.txt')).toContain('ran(');
  });

  test('does nothing in a browser, in the answers of the look-up either', async () => {
    const page = await newPage();
    await page.addInitScript('globalThis.ran = () => { document.documentElement.dataset.ran = ""; }');
    for (const path of ['', 'phrases/', 'phrases/phrase-0/', 'topics/caching/', 'glossary/', 'levels/foundation/']) {
      await page.goto(base + path);
    }
    await page.goto(`${base}?q=ran`);
    await page.locator('main .hits a', { hasText: 'ran(' }).first().waitFor();
    expect(await page.locator('html[data-ran], .hits :is(img, svg, script)').count()).toBe(0);
  });
});

describe('a site below a path', () => {
  test('leads to nothing outside of its path', () => {
    const addresses = files('.html').flatMap((file) =>
      [...pageAt(file).querySelectorAll('[href], [src], [action], [data-nothing-found], [data-sizes]')].flatMap(
        (element) =>
          ['href', 'src', 'action', 'data-nothing-found', 'data-sizes'].flatMap(
            (name) => element.getAttribute(name) ?? [],
          ),
      ),
    );
    expect(addresses.length).toBeGreaterThan(500);
    const own = addresses.filter((address) => address.startsWith('/') || address.startsWith(siteAddress));
    expect(own.filter((address) => !address.startsWith(base) && !address.startsWith(home))).toEqual([]);
  });

  test('says its path to programs too', () => {
    const manifest = JSON.parse(read('app.webmanifest')) as {
      start_url: string;
      scope: string;
      icons: { src: string }[];
    };
    expect([manifest.start_url, manifest.scope]).toEqual([base, base]);
    expect(manifest.icons.filter(({ src }) => !src.startsWith(base))).toEqual([]);
    expect(read('opensearch.xml')).toContain(`template="${home}?q={searchTerms}"`);
    expect(read('robots.txt')).toContain(`Sitemap: ${home}sitemap-index.xml`);
    expect(read('sitemap-index.xml')).toContain(`<loc>${home}sitemap-0.xml</loc>`);
    expect((JSON.parse(read('guide.json')) as { $schema: string }).$schema).toBe(`${home}guide.schema.json`);
    for (const text of [read('llms.txt'), read('sitemap-0.xml'), read('downloads/technical-enough-anki.txt')]) {
      const addresses = text.match(/https:\/\/guide\.example[^\s)"<]*/g) ?? [];
      expect(addresses.length).toBeGreaterThan(10);
      expect(addresses.filter((address) => !address.startsWith(home))).toEqual([]);
    }
    expect(read('_headers')).toMatch(/^\/guide\/\*\n/);
  });

  test('prints its path, in links and in the code for a phone', async () => {
    const bytes = readFileSync(join(smallSite, 'downloads/technical-enough-foundation-a4.pdf'));
    const pdf = await openPdf(new Uint8Array(bytes));
    const pages = await Promise.all([1, 2].map((number) => pdf.getPage(number)));
    const notes = (await Promise.all(pages.map((page) => page.getAnnotations()))).flat() as { url?: string }[];
    const own = notes.flatMap(({ url }) => (url?.startsWith(siteAddress) ? [url] : []));
    expect(own).not.toEqual([]);
    expect(own.filter((url) => !url.startsWith(home))).toEqual([]);
    expect((await codeOnPage(pages[1] as (typeof pages)[number])).text).toBe(`${home}levels/foundation/`);
    await pdf.loadingTask.destroy();
  });

  test('is searched, kept on the device, and says so where nothing is', async () => {
    const page = await newPage({ serviceWorkers: 'allow' });
    await page.goto(`${base}offline/`);
    await page.locator('keep-guide .keep:enabled').click();
    await page.locator('keep-guide [role="status"]', { hasText: 'is kept on this device' }).waitFor();
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(
      new URL(base, page.url()).href,
    );
    await page.goto(`${base}?q=saying`);
    await page.locator('main .hits a').first().click();
    await page.waitForURL(`**${base}phrases/phrase-*/`);
    expect((await page.goto(`${base}nothing-here/`))?.status()).toBe(404);
    await page.locator('main a').first().click();
    expect((await page.reload())?.status()).toBe(200);
    expect(new URL(page.url()).pathname.startsWith(base)).toBe(true);
  });
});

/** Elements and attributes that only the markup of an attacker can have made. */
function alive(root: ParentNode): string[] {
  const found = root.querySelectorAll(
    'img[src="x"], svg[onload], [onerror], [onclick], [href^="javascript:" i], script, s',
  );
  return [...found]
    .filter((element) => element.localName !== 'script' || element.textContent.includes('ran('))
    .map(({ outerHTML }) => outerHTML);
}

// Faster than a window for every page, whose styles would be worked out.
const parser = new new JSDOM('').window.DOMParser();

function pageAt(file: string): Document {
  return parser.parseFromString(read(file), 'text/html');
}

function files(ending: string): string[] {
  return readdirSync(smallSite, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort();
}

function read(file: string): string {
  return readFileSync(join(smallSite, file), 'utf8');
}
