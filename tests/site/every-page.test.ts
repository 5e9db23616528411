import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatDay } from '../../src/model/format-day.ts';
import { builtGuide } from '../built-guide.ts';
import { builtSite } from '../built-site.ts';
import { plainWords } from '../plain-words.ts';
import { siteAddress } from '../site-address.ts';
import { builtFiles } from './built-files.ts';
import { builtPage, type BuiltPage } from './built-page.ts';

const pages = builtFiles.filter((file) => file.endsWith('.html')).map(builtPage);

describe('every page', () => {
  test('is among more than thirty others', () => {
    expect(pages.length).toBeGreaterThan(30);
  });

  test('has exactly one heading of the first level', () => {
    expect(faults(({ document }) => (document.querySelectorAll('h1').length === 1 ? [] : ['h1']))).toEqual([]);
  });

  test('has a title that no other page has', () => {
    const pathsByTitle = Map.groupBy(pages, ({ document }) => document.title.trim());
    const shared = [...pathsByTitle].filter(([title, { length }]) => title === '' || length > 1);
    expect(shared.map(([title, some]) => `${some.map(({ path }) => path).join(', ')}: “${title}”`)).toEqual([]);
    expect(faults(({ document }) => (document.querySelectorAll('head > title').length === 1 ? [] : ['title']))).toEqual(
      [],
    );
  });

  test('says its edition and the day of its build in its footer', () => {
    const line = `edition ${builtGuide.edition}, built ${formatDay(builtGuide.built)}`;
    const said = ({ document }: BuiltPage) =>
      [...document.querySelectorAll('footer .imprint > span')].map(({ textContent }) => plainWords(textContent));
    expect(
      faults((page) => (said(page).join() === `Technical Enough, ${line}` ? [] : [said(page).join() || 'nothing'])),
    ).toEqual([]);
  });

  test('has a description', () => {
    const lengthOf = ({ document }: BuiltPage) =>
      document.querySelector('head > meta[name="description"]')?.getAttribute('content')?.trim().length ?? 0;
    expect(faults((page) => (lengthOf(page) >= 20 ? [] : [`description of ${lengthOf(page)} characters`]))).toEqual([]);
  });

  test('has a list of contents only where that names more than the page itself', () => {
    expect(
      faults(({ document }) =>
        [...document.querySelectorAll('starlight-toc')]
          .map((list) => list.querySelectorAll('a').length)
          .filter((links) => links < 2)
          .map((links) => `a list of ${links}`),
      ),
    ).toEqual([]);
  });

  test('gives no id twice', () => {
    expect(faults(({ document }) => repeated([...document.querySelectorAll('[id]')].map(({ id }) => id)))).toEqual([]);
  });

  test('refers only to ids that it has', () => {
    const attributes = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'popovertarget'];
    expect(
      faults(({ document }) =>
        attributes.flatMap((attribute) =>
          [...document.querySelectorAll(`[${attribute}]`)]
            .flatMap((element) => (element.getAttribute(attribute) ?? '').split(/\s+/))
            .filter((id) => !document.getElementById(id))
            .map((id) => `${attribute}="${id}"`),
        ),
      ),
    ).toEqual([]);
  });

  test('begins its main part with the first-level heading and skips no level after it', () => {
    expect(
      faults(({ document }) => {
        const headings = [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')];
        return headings.flatMap((heading, index) => {
          const [depth, before] = [depthOf(heading), depthOf(headings[index - 1])];
          return depth > before + 1 ? [`h${depth} “${heading.textContent.trim()}” after h${before}`] : [];
        });
      }),
    ).toEqual([]);
  });

  test('is in British English, with one main landmark that its first link skips to', () => {
    expect(
      faults(({ document }) => {
        const skip = document.body.querySelector('a[href], button, input, select, summary, [tabindex]');
        const target = document.getElementById(skip?.getAttribute('href')?.replace(/^#/, '') ?? '');
        return [
          ...(document.documentElement.lang === 'en-GB' ? [] : [`lang="${document.documentElement.lang}"`]),
          ...(document.querySelectorAll('main, [role="main"]').length === 1 ? [] : ['main landmark']),
          ...(/^skip to /i.test(skip?.textContent.trim() ?? '') && target?.closest('main') ? [] : ['skip link']),
        ];
      }),
    ).toEqual([]);
  });

  test('has one header and one footer of its own, and no two landmarks of a kind with the same name', () => {
    expect(
      faults(({ document }) => {
        const outside = (selector: string) =>
          [...document.querySelectorAll(selector)].filter((element) => !element.closest('main, dialog'));
        // The contents stand twice, of which each width of the screen shows one.
        const landmarks = [
          ...document.querySelectorAll('nav, aside, [role="region"], [role="search"], section[aria-label]'),
        ].filter((element) => !element.closest('mobile-starlight-toc'));
        const names = landmarks.map((element) => `${element.localName} “${nameOf(element)}”`);
        return [
          ...(outside('header').length === 1 ? [] : ['header']),
          ...(document.querySelectorAll('footer').length === 1 ? [] : ['footer']),
          ...names.filter((name) => name.startsWith('nav') && name.endsWith('“”')),
          ...repeated(names.filter((name) => !name.endsWith('“”'))),
        ];
      }),
    ).toEqual([]);
  });

  test('gives each control, frame and picture in it a name', () => {
    expect(
      faults(({ document }) =>
        [
          ...document.querySelectorAll(
            'a[href], button, input:not([type="hidden"]), select, textarea, summary, dialog, [role="img"]',
          ),
        ]
          .filter((element) => nameOf(element) === '')
          .map((element) => element.outerHTML.slice(0, 120)),
      ),
    ).toEqual([]);
  });

  test('has no link that only says “here”, “more” or its address', () => {
    const bare = /^(click |read |see )?(here|more|this|link|page|website|details|pdf)$|^https?:/i;
    expect(
      faults(({ document }) =>
        [...document.querySelectorAll('a[href]')].map(nameOf).filter((name) => bare.test(name.replace(/[.…→]+$/, ''))),
      ),
    ).toEqual([]);
  });

  test('has tables with a name, a head of columns, and cells that say what they head', () => {
    expect(
      faults(({ document }) =>
        [...document.querySelectorAll('table')].flatMap((table) => [
          ...(table.querySelector('caption') || nameOf(table.closest('[aria-label]') ?? table) ? [] : ['no name']),
          ...(table.querySelector('thead th') ? [] : ['no head']),
          ...[...table.querySelectorAll('th')]
            .filter((cell) => !/^(col|row)(group)?$/.test(cell.scope) || cell.textContent.trim() === '')
            .map((cell) => cell.outerHTML),
        ]),
      ),
    ).toEqual([]);
  });

  test('has nothing in a list but its items, and no item outside one', () => {
    expect(
      faults(({ document }) => [
        ...[...document.querySelectorAll(':is(ul, ol) > :not(li, script, template)')].map((element) =>
          element.outerHTML.slice(0, 80),
        ),
        ...[...document.querySelectorAll('li')]
          .filter(({ parentElement }) => !parentElement?.matches('ul, ol, menu'))
          .map((element) => element.outerHTML.slice(0, 80)),
        ...[...document.querySelectorAll('dl')]
          .filter((list) => !list.querySelector('dt') || !list.querySelector('dd'))
          .map(() => 'dl'),
      ]),
    ).toEqual([]);
  });

  test('has each diagram named, with everything it says in words right below it', () => {
    const figures = pages.flatMap(({ document }) => [...document.querySelectorAll('figure.diagram')]);
    expect(figures.length).toBeGreaterThan(90);
    expect(
      faults(({ document }) =>
        [...document.querySelectorAll('main svg')].flatMap((picture) => {
          if (picture.getAttribute('aria-hidden') === 'true') return [];
          const figure = picture.closest('figure.diagram');
          const words = figure?.querySelector('figcaption details');
          return [
            ...(nameOf(picture) === '' ? ['picture without a name'] : []),
            ...(figure?.querySelector('figcaption strong')?.textContent.trim() ? [] : ['picture without a title']),
            ...(words?.querySelector('summary') && words.querySelectorAll('li').length > 0
              ? []
              : ['picture without words']),
          ];
        }),
      ),
    ).toEqual([]);
  });

  test('takes the focus in the order of its text', () => {
    expect(
      faults(({ document }) =>
        [...document.querySelectorAll('[tabindex]')]
          .filter((element) => Number(element.getAttribute('tabindex')) > 0)
          .map((element) => element.outerHTML.slice(0, 80)),
      ),
    ).toEqual([]);
  });

  test('gives each image its size and a text, empty where it only decorates', () => {
    expect(
      faults(({ document }) =>
        [...document.querySelectorAll('img')]
          .filter(
            (image) =>
              !['width', 'height'].every((name) => Number(image.getAttribute(name)) > 0) || !image.hasAttribute('alt'),
          )
          .map((image) => image.outerHTML),
      ),
    ).toEqual([]);
  });

  test('loads nothing from another host', () => {
    expect(
      faults(({ document, address }) => addressesLoadedBy(document).filter((url) => isForeign(url, address))),
    ).toEqual([]);
    const styles = builtFiles.filter((file) => file.endsWith('.css'));
    expect(styles.flatMap((file) => addressesInStyle(read(file)).filter((url) => isForeign(url, `/${file}`)))).toEqual(
      [],
    );
  });

  test('finds every style, script, font and picture that it loads', () => {
    const isMissing = (url: string, from: string) => {
      const { protocol, host, pathname } = new URL(url, siteAddress + from);
      const path = decodeURIComponent(pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
      return protocol !== 'data:' && host === new URL(siteAddress).host && !builtFiles.includes(path);
    };
    expect(
      faults(({ document, address }) => addressesLoadedBy(document).filter((url) => isMissing(url, address))),
    ).toEqual([]);
    const styles = builtFiles.filter((file) => file.endsWith('.css'));
    expect(styles.flatMap((file) => addressesInStyle(read(file)).filter((url) => isMissing(url, `/${file}`)))).toEqual(
      [],
    );
  });

  test('has no script in an attribute', () => {
    expect(
      faults(({ document }) =>
        attributesOf(document)
          .filter(({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value))
          .map(({ name, value }) => `${name}="${value}"`),
      ),
    ).toEqual([]);
  });

  test('has no style in an attribute, which its security policy would not let through', () => {
    expect(
      faults(({ document }) => [...document.querySelectorAll('[style]')].map(({ outerHTML }) => outerHTML)),
    ).toEqual([]);
  });

  test('names in its security policy, before anything is loaded, the scripts and styles that stand in it, and no others', () => {
    expect(
      faults(({ document }) => {
        const [charset, policy] = document.head.children;
        const isFirst =
          charset?.hasAttribute('charset') && policy?.getAttribute('http-equiv') === 'Content-Security-Policy';
        const [, hashes] = policyOf(policy?.getAttribute('content') ?? '');
        const inPage = [...document.querySelectorAll('script:not([src]), style')].map(
          ({ localName, textContent }) =>
            `${localName} 'sha256-${createHash('sha256').update(textContent).digest('base64')}'`,
        );
        return [
          ...(isFirst ? [] : ['policy not first']),
          ...inPage.filter((hash) => !hashes.includes(hash)),
          ...hashes.filter((hash) => !inPage.includes(hash)),
        ];
      }),
    ).toEqual([]);
  });

  test('has the same security policy but for the hashes, with nothing unsafe and no other host', () => {
    const policies = new Set(
      pages.map(({ document }) => policyOf(document.head.children[1]?.getAttribute('content') ?? '')[0]),
    );
    expect([...policies]).toEqual([
      "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types offline-worker",
    ]);
  });

  test('shows no value that a template failed to fill in', () => {
    const unfilled = /\bundefined\b|\[object \w|\bNaN\b/;
    expect(
      faults(({ document }) => [
        ...textsOf(document).filter((text) => unfilled.test(text)),
        ...attributesOf(document)
          .filter(({ value }) => unfilled.test(value))
          .map(({ name, value }) => `${name}="${value}"`),
      ]),
    ).toEqual([]);
  });

  test('has no script of the diagram drawer, inside it or beside it', () => {
    expect(
      faults(({ document }) =>
        [...document.scripts].filter(({ text }) => /mermaid/i.test(text)).map(({ text }) => text.slice(0, 80)),
      ),
    ).toEqual([]);
    expect(builtFiles.filter((file) => /\.m?js$/.test(file) && /mermaid/i.test(read(file)))).toEqual([]);
  });
});

/** One line for each fault that a check finds on a page. */
function faults(check: (page: BuiltPage) => readonly string[]): string[] {
  return pages.flatMap((page) => check(page).map((fault) => `${page.path}: ${fault}`));
}

/** What assistive technology calls an element, as far as mark-up alone tells. */
function nameOf(element: Element): string {
  const { ownerDocument: document } = element;
  const pointed = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).map((id) => document.getElementById(id));
  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  const shown = (part: Element): string => {
    if (part.getAttribute('aria-hidden') === 'true') return '';
    if (part.localName === 'img') return part.getAttribute('alt') ?? '';
    return [...part.childNodes]
      .map((node) => (node.nodeType === 1 ? shown(node as Element) : (node.nodeValue ?? '')))
      .join('');
  };
  const isNamedByContent = element.matches('a, button, summary, th');
  const texts = [
    pointed.map((each) => each?.textContent ?? '').join(' '),
    element.getAttribute('aria-label') ?? '',
    labels.map(({ textContent }) => textContent).join(' '),
    isNamedByContent ? shown(element) : '',
    element.localName === 'svg' ? (element.querySelector(':scope > title')?.textContent ?? '') : '',
  ];
  return texts.map((text) => text.trim().replace(/\s+/g, ' ')).find((text) => text !== '') ?? '';
}

/** A policy without its hashes, and the hashes, each after the name of the element that it is for. */
function policyOf(policy: string): readonly [rest: string, hashes: readonly string[]] {
  const hashes = policy.split('; ').flatMap((directive) => {
    const [name, ...sources] = directive.split(' ');
    return sources
      .filter((source) => source.startsWith("'sha256-"))
      .map((hash) => `${name?.replace('-src', '')} ${hash}`);
  });
  return [policy.replace(/ 'sha256-[^']+'/g, ''), hashes];
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

function depthOf(heading: Element | undefined): number {
  return Number(heading?.localName.slice(1) ?? 0);
}

function addressesLoadedBy(document: Document): string[] {
  const values = (selector: string, attribute: string) =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '');
  return [
    ...values('[src]', 'src'),
    ...values('[poster]', 'poster'),
    ...values('object[data]', 'data'),
    ...values('link[href]:not([rel="canonical"])', 'href'),
    ...values('svg [href], use[href]', 'href'),
    ...values('form[action]', 'action'),
    ...values('[srcset]', 'srcset').flatMap((set) => set.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '')),
    ...values('[style]', 'style').flatMap(addressesInStyle),
    ...[...document.querySelectorAll('style')].flatMap(({ textContent }) => addressesInStyle(textContent)),
  ];
}

function addressesInStyle(style: string): string[] {
  const found = style.matchAll(/url\(\s*(['"]?)(.*?)\1\s*\)|@import\s+(['"])(.*?)\3/g);
  return [...found].map(([, , url, , imported]) => url ?? imported ?? '').filter((url) => !url.startsWith('#'));
}

function isForeign(url: string, from: string): boolean {
  const { protocol, host } = new URL(url, siteAddress + from);
  return protocol !== 'data:' && host !== new URL(siteAddress).host;
}

function attributesOf(document: Document): Attr[] {
  return [...document.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes]);
}

function textsOf(document: Document): string[] {
  const walker = document.createTreeWalker(document, 4);
  const texts: string[] = [];
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement?.closest('script, style')) texts.push(walker.currentNode.textContent ?? '');
  }
  return texts;
}

function read(file: string): string {
  return readFileSync(join(builtSite, file), 'utf8');
}
