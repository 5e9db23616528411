import { describe, expect, test } from 'vitest';
import { builtGuide } from '../built-guide.ts';
import { plainWords } from '../plain-words.ts';
import { ebookPages, ebookText, manifest, spine } from './built-ebook.ts';
import { parseXml } from './parse-xml.ts';

const pages = [...ebookPages];
const epubType = 'http://www.idpf.org/2007/ops';

/** What is wrong on any page, each with its page. */
function faults(look: (document: Document, file: string) => Iterable<string>): string[] {
  return pages.flatMap(([file, document]) => [...look(document, file)].map((fault) => `${file}: ${fault}`));
}

const matching = (selector: string): string[] =>
  faults((document) => [...document.querySelectorAll(selector)].map((element) => element.outerHTML.slice(0, 120)));

test('a page that is not well-formed would be noticed', () => {
  expect(() => parseXml('<html xmlns="http://www.w3.org/1999/xhtml"><p>a<br></p></html>')).toThrow();
  expect(() => parseXml('<p>&nbsp;</p>')).toThrow();
});

describe('every page', () => {
  test('has its language, a title, one main heading, and no gap below it', () => {
    expect(
      faults((document, file) => {
        const html = document.documentElement;
        const levels = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ localName }) => Number(localName[1]));
        const hasGap = levels.some((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
        return [
          ...(html.getAttribute('lang') === 'en-GB' && html.getAttribute('xml:lang') === 'en-GB' ? [] : ['language']),
          ...(document.title.trim() ? [] : ['title']),
          ...(file === 'cover.xhtml' || (levels[0] === 1 && levels.filter((level) => level === 1).length === 1)
            ? []
            : ['main heading']),
          ...(hasGap ? [`headings ${levels.join(' ')}`] : []),
        ];
      }),
    ).toEqual([]);
  });

  test('uses no id twice, and names only ids that are there', () => {
    expect(
      faults((document) => {
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        const named = [...document.querySelectorAll('[aria-labelledby], [aria-describedby]')].flatMap((element) =>
          `${element.getAttribute('aria-labelledby') ?? ''} ${element.getAttribute('aria-describedby') ?? ''}`
            .split(' ')
            .filter(Boolean),
        );
        return [...ids.filter((id, index) => ids.indexOf(id) !== index), ...named.filter((id) => !ids.includes(id))];
      }),
    ).toEqual([]);
  });

  test('loads nothing from outside, runs nothing and asks for nothing', () => {
    expect(matching('script, iframe, object, embed, form, input, button, audio, video, base, [style]')).toEqual([]);
    expect(
      faults((document) =>
        [...document.querySelectorAll('*')].flatMap((element) =>
          [...element.attributes]
            .filter(
              ({ name, value }) =>
                name.startsWith('on') ||
                /^\s*javascript:/i.test(value) ||
                (/^(?:src|href|xlink:href|data|poster|srcset)$/.test(name) &&
                  element.localName !== 'a' &&
                  /^(?:\w+:|\/)/.test(value)),
            )
            .map(({ name, value }) => `${element.localName} ${name}=${value}`),
        ),
      ),
    ).toEqual([]);
    expect(ebookText('style.css')).not.toMatch(/@import|https?:|expression/);
    expect(ebookText('cover.svg')).not.toMatch(/<script|href="(?!#)/);
  });

  test('leads to pages and anchors that are there, and to https elsewhere', () => {
    expect(
      faults((document, file) =>
        [...document.querySelectorAll('a[href], link[href], img[src]')].flatMap((element) => {
          const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
          if (element.localName === 'a' && address.startsWith('https://')) return [];
          const [target, anchor] = address.split('#');
          const name = target || file;
          if (!manifest.some((item) => item.file === name)) return [address];
          return anchor === undefined || ebookPages.get(name)?.getElementById(anchor) ? [] : [address];
        }),
      ),
    ).toEqual([]);
  });

  test('has lists of items, paragraphs of words, and links outside of links', () => {
    expect(matching('ul > :not(li), ol > :not(li), dl > :not(dt, dd), tr > :not(th, td)')).toEqual([]);
    expect(matching('li:not(ul > li, ol > li), dt:not(dl > dt), dd:not(dl > dd)')).toEqual([]);
    expect(matching(':is(p, h1, h2, h3, h4, dt) :is(p, ul, ol, dl, table, section, figure, h1, h2, h3, h4)')).toEqual(
      [],
    );
    expect(matching('a a')).toEqual([]);
    expect(matching(':is(ul, ol, dl, li, dt, dd, p, td:not(:first-child), h2):empty')).toEqual([]);
    expect(matching('th:not([scope])')).toEqual([]);
  });

  test('has no trace of a value that was missing', () => {
    expect(faults((document) => document.body.textContent.match(/\bundefined\b|\[object |\bNaN\b/g) ?? [])).toEqual([]);
  });
});

describe('every picture', () => {
  test('has words in its place', () => {
    expect(matching('img:not([alt]), img[alt=""]')).toEqual([]);
    expect(matching('svg:not([role="img"])')).toEqual([]);
    const shown = new Set<string>();
    for (const [file, document] of pages) {
      for (const figure of document.querySelectorAll('figure')) {
        const id = figure.id.replace(/^figure-/, '');
        const diagram = builtGuide.diagrams.find((one) => one.id === id);
        expect(figure.querySelector('svg > title')?.textContent, file).toBe(diagram?.title);
        expect(figure.querySelector('svg > desc')?.textContent, file).toMatch(/\S/);
        const words = [...figure.querySelectorAll('figcaption li')].map((item) => plainWords(item.textContent));
        expect(words, `${file}, ${id}`).toEqual(diagram?.text.map(plainWords));
        shown.add(id);
      }
    }
    expect(shown.size).toBeGreaterThan(builtGuide.topics.length / 2);
  });

  test('has a colour for every part, on a ground of its own', () => {
    const unpainted = faults((document) =>
      [...document.querySelectorAll('svg path, svg g')]
        .filter((element) => !/^(?:none|#[0-9a-f]{6})$/.test(element.getAttribute('fill') ?? ''))
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(unpainted).toEqual([]);
    for (const [, document] of pages)
      for (const svg of document.querySelectorAll('svg'))
        expect(svg.querySelector('path')?.getAttribute('class')).toBe('fill-ground');
  });
});

test('text keeps the reader’s own colours', () => {
  const [always = '', dark = ''] = ebookText('style.css').split('@media (prefers-color-scheme: dark)');
  expect([...always.matchAll(/(?<![\w-])color:\s*([^;]+);/g)].map(([, value]) => value)).toEqual(['inherit']);
  expect(dark).not.toMatch(/(?<![\w-])color:/);
  expect([...always.matchAll(/([^{}]+)\{[^}]*background/g)].map(([, selector]) => selector?.trim())).toEqual([
    '.picture',
  ]);
});

describe('the contents', () => {
  const nav = ebookPages.get('nav.xhtml');
  const navOf = (type: string) =>
    [...(nav?.querySelectorAll('nav') ?? [])].find((each) => each.getAttributeNS(epubType, 'type') === type);
  const links = [...(navOf('toc')?.querySelectorAll('a') ?? [])];

  test('name every page of the book but the cover and themselves, in the order of reading', () => {
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      spine.filter((file) => file !== 'cover.xhtml' && file !== 'nav.xhtml'),
    );
  });

  test('name each page as it names itself', () => {
    for (const link of links) {
      const heading = ebookPages.get(link.getAttribute('href') ?? '')?.querySelector('h1');
      expect(link.textContent).toBe(heading?.textContent);
    }
  });

  test('have every topic below its skill, and every level, scenario and profile below their parts', () => {
    const below = (file: string): (string | null)[] => {
      const link = links.find((each) => each.getAttribute('href') === file);
      return [...(link?.parentElement?.querySelectorAll(':scope > ol > li > a') ?? [])].map((each) =>
        each.getAttribute('href'),
      );
    };
    const { skills, topics, levels, scenarios, profiles } = builtGuide;
    expect(below('skills.xhtml')).toEqual(skills.map(({ id }) => `skill-${id}.xhtml`));
    expect(skills.flatMap(({ id }) => below(`skill-${id}.xhtml`))).toEqual(topics.map(({ id }) => `topic-${id}.xhtml`));
    expect(below('levels.xhtml')).toEqual(levels.map(({ id }) => `level-${id}.xhtml`));
    expect(below('scenarios.xhtml')).toEqual(scenarios.map(({ id }) => `scenario-${id}.xhtml`));
    expect(below('profiles.xhtml')).toEqual(profiles.map(({ id }) => `profile-${id}.xhtml`));
    expect(below('phrases.xhtml').slice(0, skills.length)).toEqual(skills.map(({ id }) => `phrases-${id}.xhtml`));
  });

  test('hold nothing but lists of links', () => {
    const items = [...(navOf('toc')?.querySelectorAll('li') ?? [])];
    expect(
      items.filter(({ children }) => !/^a(?:,ol)?$/.test([...children].map((child) => child.localName).join())),
    ).toEqual([]);
  });

  test('come with landmarks', () => {
    const types = [...(navOf('landmarks')?.querySelectorAll('a') ?? [])].map((link) =>
      link.getAttributeNS(epubType, 'type'),
    );
    expect(types).toEqual(expect.arrayContaining(['cover', 'toc', 'bodymatter', 'glossary']));
    expect(new Set(types).size).toBe(types.length);
  });
});
