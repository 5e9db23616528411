import { describe, expect, test } from 'vitest';
import { builtGuide } from '../built-guide.ts';
import { siteAddress } from '../site-address.ts';
import { ebookEntries, ebookPackage, ebookPages, ebookText, manifest, spine } from './built-ebook.ts';
import { parseXml } from './parse-xml.ts';

const metaOf = (property: string): string[] =>
  [...ebookPackage.querySelectorAll(`meta[property="${property}"]`)].map((meta) => meta.textContent);
const dublin = (name: string): string[] =>
  [...ebookPackage.getElementsByTagNameNS('http://purl.org/dc/elements/1.1/', name)].map((each) => each.textContent);

describe('the archive', () => {
  test('begins with its media type, neither compressed nor preceded by anything', () => {
    const [first] = ebookEntries;
    expect(first).toMatchObject({ path: 'mimetype', isStored: true, extraLength: 0, offset: 0 });
    expect(first?.bytes.toString('latin1')).toBe('application/epub+zip');
  });

  test('has every file once, sorted, compressed and with one date', () => {
    const [, ...others] = ebookEntries;
    const paths = others.map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)].sort());
    expect(others.filter(({ isStored }) => isStored)).toEqual([]);
    const [year = 0, month = 0, day = 0] = builtGuide.reviewed.split('-').map(Number);
    const stamp = (((year - 1980) << 25) | (month << 21) | (day << 16) | (12 << 11)) >>> 0;
    expect(new Set(ebookEntries.map((entry) => entry.stamp))).toEqual(new Set([stamp]));
  });

  test('leads from its container to the package document', () => {
    const container = ebookEntries.find(({ path }) => path === 'META-INF/container.xml');
    const root = parseXml(container?.bytes.toString('utf8') ?? '').querySelector('rootfile');
    expect(root?.getAttribute('full-path')).toBe('EPUB/package.opf');
    expect(root?.getAttribute('media-type')).toBe('application/oebps-package+xml');
  });
});

describe('the package document', () => {
  test('lists every file once, and no file that is not there', () => {
    const listed = [
      'EPUB/package.opf',
      'META-INF/container.xml',
      'mimetype',
      ...manifest.map(({ file }) => `EPUB/${file}`),
    ];
    expect(listed.sort()).toEqual(ebookEntries.map(({ path }) => path).sort());
    expect(new Set(manifest.map(({ id }) => id)).size).toBe(manifest.length);
  });

  test('says what every file is', () => {
    const types: Readonly<Record<string, string>> = {
      xhtml: 'application/xhtml+xml',
      css: 'text/css',
      svg: 'image/svg+xml',
      png: 'image/png',
      ttf: 'font/ttf',
    };
    for (const { file, type, properties } of manifest) {
      expect(type, file).toBe(types[file.replace(/^.*\./, '')]);
      const has = (selector: string): boolean => Boolean(ebookPages.get(file)?.querySelector(selector));
      expect(properties.includes('svg'), `${file} has a picture in it`).toBe(has('svg'));
      expect(properties.includes('scripted'), file).toBe(false);
    }
    expect(manifest.filter(({ properties }) => properties.includes('nav')).map(({ file }) => file)).toEqual([
      'nav.xhtml',
    ]);
    expect(manifest.filter(({ properties }) => properties.includes('cover-image'))).toHaveLength(1);
  });

  test('has every page in its spine once, the cover first', () => {
    expect(spine[0]).toBe('cover.xhtml');
    expect([...spine].sort()).toEqual([...ebookPages.keys()].sort());
  });

  test('has no file that nothing uses', () => {
    const used = new Set(spine);
    for (const document of ebookPages.values()) {
      for (const element of document.querySelectorAll('link[href], img[src]'))
        used.add(element.getAttribute('href') ?? element.getAttribute('src') ?? '');
    }
    for (const [, file = ''] of ebookText('style.css').matchAll(/url\("([^"]+)"\)/g)) used.add(file);
    const unused = manifest.filter(({ file, properties }) => !used.has(file) && !properties.includes('cover-image'));
    expect(unused.map(({ file }) => file)).toEqual([]);
  });

  test('says what the book is, by the guide’s own dates', () => {
    const [identifier] = dublin('identifier');
    // The name never changes, and so the identifier may not either: bookmarks and libraries hold it.
    expect(identifier).toBe('urn:uuid:f3189179-919b-5330-b754-da398aed321f');
    expect(ebookPackage.documentElement.getAttribute('unique-identifier')).toBe(
      ebookPackage.getElementsByTagNameNS('http://purl.org/dc/elements/1.1/', 'identifier')[0]?.id,
    );
    expect(ebookPackage.documentElement.getAttribute('version')).toBe('3.0');
    expect(dublin('title')).toEqual(['Technical Enough', 'A field guide for product managers']);
    expect(dublin('language')).toEqual(['en-GB']);
    expect(dublin('date')).toEqual([builtGuide.reviewed]);
    expect(dublin('source')).toEqual([`${siteAddress}/`]);
    expect(metaOf('dcterms:modified')).toEqual([`${builtGuide.built}T00:00:00Z`]);
    expect(metaOf('schema:version')).toEqual([builtGuide.edition]);
  });

  test('says who can read it', () => {
    expect(metaOf('schema:accessMode')).toEqual(['textual', 'visual']);
    expect(metaOf('schema:accessModeSufficient')).toContain('textual');
    expect(metaOf('schema:accessibilityHazard')).toEqual(['none']);
    expect(metaOf('schema:accessibilityFeature')).toEqual(
      expect.arrayContaining(['alternativeText', 'longDescription', 'structuralNavigation', 'tableOfContents']),
    );
    expect(metaOf('schema:accessibilitySummary').join('')).toMatch(/\w+ \w+/);
  });
});
