import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { builtGuide } from '../built-guide.ts';
import { builtSite } from '../built-site.ts';
import { siteAddress } from '../site-address.ts';
import { builtFiles } from './built-files.ts';
import { builtPage } from './built-page.ts';

const read = (file: string) => readFileSync(join(builtSite, file), 'utf8');

describe('for search engines, the site', () => {
  test('lists every page but the one for missing pages in its sitemap, under its public address', () => {
    const index = locations('sitemap-index.xml');
    expect(index).toEqual([`${siteAddress}/sitemap-0.xml`]);
    const listed = index.flatMap((address) => locations(address.slice(siteAddress.length + 1)));
    const pages = builtFiles.filter((file) => file.endsWith('.html') && file !== '404.html');
    expect(listed.sort()).toEqual(pages.map((file) => `${siteAddress}/${file.replace(/index\.html$/, '')}`).sort());
  });

  test('lets robots read everything and tells them the sitemap', () => {
    expect(read('robots.txt').trim().split('\n')).toEqual([
      'User-agent: *',
      'Allow: /',
      `Sitemap: ${siteAddress}/sitemap-index.xml`,
    ]);
  });

  test('says on each page which address is its own', () => {
    for (const file of ['index.html', 'glossary/index.html', ...builtGuide.levels.map(({ address }) => address)]) {
      const { document, address } = builtPage(file);
      expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(siteAddress + address);
    }
  });
});

describe('for browsers, the site', () => {
  test('has a picture for the tab, which pages name', () => {
    const icon = builtPage('index.html').document.querySelector('link[rel~="icon"]')?.getAttribute('href');
    expect(icon).toBe('/favicon.svg');
    const { documentElement } = new JSDOM(read('favicon.svg'), { contentType: 'image/svg+xml' }).window.document;
    expect(documentElement.localName).toBe('svg');
    expect(documentElement.querySelectorAll('path, rect, circle, polygon, text').length).toBeGreaterThan(0);
  });

  test('has a page for what is not there, with a search and ways on', () => {
    const main = builtPage('404.html').document.querySelector('main');
    expect(main?.querySelector('h1')?.textContent.trim()).toBe(
      builtGuide.pages.find(({ id }) => id === 'not-found')?.title,
    );
    expect(main?.querySelectorAll('input[type="search"]')).toHaveLength(1);
    const ways = [...(main?.querySelectorAll('a[href]') ?? [])].map((link) => link.getAttribute('href'));
    expect(ways).toContain('/phrases/');
  });
});

describe('for other programs, the site', () => {
  test('hands out every page with words of its own as Markdown, listed with one sentence each in llms.txt', () => {
    const listing = read('llms.txt');
    expect(listing).toMatch(/^# Technical Enough\n\n> \S/);
    const { phrases, topics, scenarios, skills, levels, profiles } = builtGuide;
    for (const { address } of [phrases, topics, scenarios, skills, levels, profiles].flat()) {
      const file = address.replace(/\/$/, '.md');
      expect(listing).toContain(`](${siteAddress}${file}): `);
      expect(read(file.slice(1)), file).toMatch(/^# .+\n\n\S(?:.|\n)+\n\n## \S/);
    }
  });

  test('says in the Markdown of a phrase what its page says', () => {
    const [phrase] = builtGuide.phrases;
    const markdown = read(`${phrase?.address.slice(1, -1)}.md`);
    for (const words of [phrase?.says ?? '', phrase?.means ?? '', ...(phrase?.ask ?? [])]) {
      expect(markdown).toContain(words);
    }
  });

  test('can be searched from a browser’s address bar', () => {
    const link = builtPage('index.html').document.querySelector('link[rel="search"]')?.getAttribute('href');
    expect(link).toBe('/opensearch.xml');
    const { document } = new JSDOM(read('opensearch.xml'), { contentType: 'text/xml' }).window;
    expect(document.querySelector('Url')?.getAttribute('template')).toBe(`${siteAddress}/?q={searchTerms}`);
  });
});

describe('for look-ups, the site', () => {
  const inIndex = builtFiles.filter((file) => file.startsWith('pagefind/'));

  test('has no empty file in its search index', () => {
    expect(inIndex.length).toBeGreaterThan(100);
    expect(inIndex.filter((file) => statSync(join(builtSite, file)).size === 0)).toEqual([]);
  });

  test('has every file that its search index names, and no others of their kind', () => {
    const { languages } = JSON.parse(read('pagefind/pagefind-entry.json')) as {
      languages: Record<string, { hash: string; wasm: string; page_count: number }>;
    };
    expect(Object.keys(languages)).toEqual(['en']);
    for (const { hash, wasm, page_count: count } of Object.values(languages)) {
      expect(inIndex).toContain(`pagefind/wasm.${wasm}.pagefind`);
      const meta = gunzipSync(readFileSync(join(builtSite, `pagefind/pagefind.${hash}.pf_meta`))).toString('latin1');
      const named = new Set([...meta.matchAll(/en_[0-9a-f]{6,}/g)].map(([name]) => name));
      const stored = inIndex
        .filter((file) => /\.pf_(?:fragment|index)$/.test(file))
        .map((file) => file.replace(/^.*\/|\..*$/g, ''));
      expect([...named].sort()).toEqual(stored.sort());
      expect(stored.length).toBeGreaterThan(count);
    }
  });

  test('has the full text of every page and the names of everything, terms too', () => {
    const found = inIndex
      .filter((file) => file.endsWith('.pf_fragment'))
      .map((file) => gunzipSync(readFileSync(join(builtSite, file))).toString('utf8'))
      .map((text) => (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url);
    const { levels, skills, topics, phrases, terms, scenarios, profiles } = builtGuide;
    const pages = [levels, skills, topics, phrases, scenarios, profiles].flat().map(({ address }) => address);
    expect(pages.filter((address) => !found.includes(address))).toEqual([]);
    const named = (JSON.parse(read('look-up.json')) as { address: string }[]).map(({ address }) => address);
    expect([...pages, ...terms.map(({ address }) => address)].filter((each) => !named.includes(each))).toEqual([]);
  });
});

function locations(file: string): string[] {
  const { document } = new JSDOM(read(file), { contentType: 'application/xml' }).window;
  return [...document.querySelectorAll('loc')].map(({ textContent }) => textContent);
}
